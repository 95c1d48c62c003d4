export const lifecycle = {
  unknown: 'Not in the release catalogue',
  withdrawn: 'Early access, may be withdrawn',
  left_one: 'Maintained {{count, number}} more day',
  left_other: 'Maintained {{count, number}} more days',
  ended_one: 'Maintenance ended {{count, number}} day ago',
  ended_other: 'Maintenance ended {{count, number}} days ago',
};
