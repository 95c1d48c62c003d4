export { createAlarms } from './alarms-service.ts';
export type { Alarms, AlarmsDeps } from './alarms-service.ts';
export { alarmsHandlers } from './handlers.ts';
export type { OpenClocks, OpenClocksAt } from './open-cases.ts';
export { toldSkews } from './skew-register.ts';
export type { SkewRegister } from './skew-register.ts';
