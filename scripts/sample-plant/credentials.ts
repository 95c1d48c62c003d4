// The made-up credentials of a plant: drawn once here, then written into settings, logs and key files.
import { connectionString, CONNECTION_TYPES, type ConnectionType } from './connection-strings.ts';
import type { Random } from './random.ts';
import type { SecretMint } from './secrets.ts';
import type { InstancePlan, PlantPlan } from './types.ts';

/** One data connection of an instance; `text` holds a secret. */
export interface DataConnection {
  readonly purpose: 'Import' | 'Publish' | 'Analytics';
  readonly type: ConnectionType;
  readonly text: string;
}

export interface InstanceCredentials {
  readonly connections: readonly DataConnection[];
  readonly apiUser: string;
  readonly apiPassword: string;
  readonly sharePassword: string;
  readonly serialCode: string;
  readonly activationKey: string;
}

export interface PlantCredentials {
  readonly mailPassword: string;
  readonly connectorClientSecret: string;
  readonly connectorStorageKey: string;
  /** In the order of the plan's instances. */
  readonly instances: readonly InstanceCredentials[];
}

export function drawCredentials(plan: PlantPlan, mint: SecretMint, random: Random): PlantCredentials {
  return {
    mailPassword: mint.password(),
    connectorClientSecret: mint.token(),
    connectorStorageKey: mint.sharedKey(),
    instances: plan.instances.map((instance) => instanceCredentials(plan, instance, mint, random)),
  };
}

function instanceCredentials(
  plan: PlantPlan,
  instance: InstancePlan,
  mint: SecretMint,
  random: Random,
): InstanceCredentials {
  const connect = (purpose: DataConnection['purpose'], type: ConnectionType, password: string): DataConnection => {
    const facts = {
      server: plan.site.sqlServer,
      database: `${instance.database}_${purpose}`,
      user: `svc_pt_${purpose.toLowerCase()}`,
      password,
    };
    return { purpose, type, text: connectionString(type, facts, random) };
  };
  return {
    connections: [
      connect('Import', random.pick(CONNECTION_TYPES), mint.awkwardPassword()),
      connect('Publish', 'SQL Server', mint.password()),
      connect('Analytics', random.pick(['SQL Server', 'OLE DB']), mint.awkwardPassword()),
    ],
    apiUser: 'APSAgent',
    apiPassword: mint.password(),
    sharePassword: mint.password(),
    serialCode: mint.serialCode(),
    activationKey: mint.sharedKey(),
  };
}
