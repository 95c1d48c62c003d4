export const contacts = {
  role: {
    primary: 'Primary contact',
    backup: 'Backup contact',
    other: 'Contact',
  },
};
