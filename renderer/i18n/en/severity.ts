export const severity = {
  '1': 'Critical',
  '2': 'Major',
  '3': 'Minor',
  '4': 'No impact',
  label: 'Severity {{n}}, {{word}}',
};
