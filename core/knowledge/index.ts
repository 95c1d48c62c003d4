export { knowledgeHandlers } from './handlers.ts';
export { createKnowledge } from './knowledge-service.ts';
export type { Knowledge } from './knowledge-service.ts';
export type { KnowledgeDeps } from './types.ts';
