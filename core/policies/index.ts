export { policiesHandlers } from './handlers.ts';
export { createPolicies } from './policies-service.ts';
export { checkPolicy } from './policy-check.ts';
export type {
  AppliedChange,
  PlacedMessage,
  Policies,
  PoliciesDeps,
  PolicyCheck,
  PolicyPreview,
  PolicyUse,
  PreviewCase,
} from './types.ts';
