export const settings = {
  parts: 'Parts of the settings',
  part: {
    portal: 'Portal',
    people: 'People',
    folders: 'Folders',
    notices: 'Notices and releases',
    space: 'Space',
    appearance: 'Appearance',
    about: 'About',
  },
  policy: 'Support policy',
  edit: 'Edit',
  choose: 'Choose',
  saved: 'Saved',
};
