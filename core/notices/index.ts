export { noticesHandlers } from './handlers.ts';
export { MAX_NOTICE_BYTES, verifyNotice } from './notice-file.ts';
export type { FindKey, NoticeRule, VerifiedNotice } from './notice-file.ts';
export { fingerprintOf, installedKeys } from './notice-keys.ts';
export { createNotices } from './notices-service.ts';
export type { KeyToAdd, Notices, NoticesDeps } from './notices-service.ts';
export { generateNoticeKey, signingKey, signNotice } from './publisher.ts';
export type { NewNoticeKey, SigningKey } from './publisher.ts';
