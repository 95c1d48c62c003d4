export const role = {
  production: 'Production',
  test: 'Test',
  preview: 'Preview',
  other: 'Other',
  unknown: 'Role not set',
};
