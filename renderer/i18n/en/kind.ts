export const kind = {
  problem: 'Problem',
  question: 'Question',
  service: 'Service request',
  enhancement: 'Wish for the product',
  change: 'Change',
  refresh: 'Refresh of an instance',
  training: 'Training',
  professional: 'Professional services',
};
