export const checkList = {
  title: 'Checks',
  counts_one: 'One check: {{fine}} fine, {{found}} with something to look at, {{unknown}} not possible',
  counts_other: '{{count}} checks: {{fine}} fine, {{found}} with something to look at, {{unknown}} not possible',
  show: 'Show all checks',
  hide: 'Hide the checks',
  state: { fine: 'Fine', finding: 'Look', unknown: 'Not possible' },
};
