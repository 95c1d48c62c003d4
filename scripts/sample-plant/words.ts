// Word lists the plants are put together from. All people, companies and hosts are made up.

export const COMPANIES = [
  { company: 'Northfield Foods', netbios: 'NORTHFIELD', domain: 'northfield.example', site: 'NFF' },
  { company: 'Hallertau Brauwerk', netbios: 'BRAUWERK', domain: 'brauwerk.example', site: 'HBW' },
  { company: 'Cascade Coatings', netbios: 'CASCADE', domain: 'cascade-coatings.example', site: 'CCO' },
  { company: 'Lumen Medical', netbios: 'LUMEN', domain: 'lumen-medical.example', site: 'LMD' },
  { company: 'Atlas Packaging', netbios: 'ATLASPACK', domain: 'atlas-packaging.example', site: 'APK' },
  { company: 'Sierra Dairy', netbios: 'SIERRA', domain: 'sierra-dairy.example', site: 'SDY' },
  { company: 'Vesterhav Marine', netbios: 'VESTERHAV', domain: 'vesterhav.example', site: 'VHM' },
  { company: 'Orchard Biologics', netbios: 'ORCHARD', domain: 'orchard-bio.example', site: 'OBI' },
] as const;

export const FIRST_NAMES = wordsOf(
  'Anna Marcus Priya Jürgen Elena Tomás Grace Søren Fatima David Ingrid Paulo Mei Helen Émile Karl ' +
    'Nadia Oscar Ruth Stefan',
);

export const LAST_NAMES = wordsOf(
  'Miller Weber Okafor Nguyen Peña Sørensen Patel Brooks Köhler Rossi Dubois Larsen Kim Hughes ' +
    'Santos Fischer Novak Reyes Lindqvist Ward',
);

/** Live instances; the first instance of a plant is one of these. */
export const LIVE_NAMES = ['Production', 'PROD', 'Live', 'Planning', 'Produktion'] as const;
/** Further instances; plain, with a blank, with letters outside ASCII. */
export const PLAIN_NAMES = ['Test', 'Training', 'Sandbox', 'QA', 'DEV', 'Rollback'] as const;
export const BLANK_NAMES = ['Test Plant 2', 'What If', 'Line 3 Pilot', 'User Training'] as const;
export const ACCENT_NAMES = ['Werk-Köln', 'Producción', 'Montréal', 'Østfold', 'Schulung-Süd'] as const;

/** Oldest first. */
export const APS_VERSIONS = wordsOf('11.39.4 11.42.1 11.46.3 11.49.8 12.0.7 12.1.3 12.2.5 12.3.1 12.3.4 12.4.0 12.4.2');
export const MANAGER_VERSIONS = ['12.0.50', '12.0.61', '12.4.3', '12.5.0'] as const;

export const ERP_SYSTEMS = [
  { erp: 'D365', host: 'd365-gw' },
  { erp: 'SAP', host: 'sapq-app01' },
  { erp: 'NetSuite', host: 'erp-bridge' },
  { erp: 'Kinaxis', host: 'rr-connect' },
  { erp: 'JDE', host: 'jde-ora01' },
] as const;

/** The five services; which of the five ports belongs to which is an assumption. */
export const SERVICES = [
  'APS System Service',
  'APS Interface Service',
  'APS Scheduling Agent Service',
  'APS Extra Services',
  'Client Updater Service',
] as const;

export const IMPORT_TABLES = [
  { target: 'Items', fields: ['ExternalId', 'Name', 'ItemType', 'LeadTimeDays', 'SafetyStock'] },
  { target: 'Resources', fields: ['ExternalId', 'Name', 'Department', 'BufferHours', 'SetupCode'] },
  { target: 'Jobs', fields: ['ExternalId', 'Customer', 'NeedDateTime', 'Priority', 'Commitment'] },
  { target: 'ManufacturingOrders', fields: ['ExternalId', 'JobExternalId', 'ItemExternalId', 'RequiredQty'] },
  { target: 'Operations', fields: ['ExternalId', 'MoExternalId', 'SetupHrs', 'CycleHrs', 'QtyPerCycle'] },
  { target: 'Materials', fields: ['OpExternalId', 'ItemExternalId', 'QtyPer', 'Warehouse'] },
  { target: 'Inventories', fields: ['ItemExternalId', 'Warehouse', 'OnHandQty'] },
  { target: 'SalesOrders', fields: ['ExternalId', 'Customer', 'ItemExternalId', 'Qty', 'RequiredDate'] },
] as const;

/** Kinds of transmissions a planner's day is made of; the articles name only `UserLogOff`. */
export const TRANSMISSIONS = wordsOf(
  'JobMove JobMove JobMove JobLock JobExpedite JobEdit OperationSplit OptimizeStart ' +
    'CapacityIntervalEdit ResourceEdit InventoryAdjust ScenarioCopy UndoRequest KpiSnapshot ' +
    'PublishStart AdvanceClock ChatMessage',
);

function wordsOf(list: string): readonly string[] {
  return list.split(' ');
}
