// Log lines that give a made-up secret away, in the forms seen in real logs.
import type { InstanceCredentials } from './credentials.ts';
import type { Random } from './random.ts';
import type { SecretMint } from './secrets.ts';
import type { InstancePlan, PlantSite } from './types.ts';

/** A message (its further lines are put under the first as they stand). */
export interface LogMessage {
  readonly level: 'INFO' | 'WARN' | 'ERROR' | 'DEBUG';
  readonly logger: string;
  readonly lines: readonly string[];
}

/** All messages with secrets for one instance; the connections of its settings appear here in plain. */
export function plantedMessages(
  site: PlantSite,
  instance: InstancePlan,
  credentials: InstanceCredentials,
  mint: SecretMint,
  random: Random,
): LogMessage[] {
  const user = random.pick(site.users);
  return [
    ...credentials.connections.map(({ purpose, text }) => connectionFailure(purpose, text)),
    ...webMessages(site, instance, user.login, mint),
    ...commandMessages(site, user.login, mint),
    ...documentMessages(site, credentials, mint),
  ];
}

function connectionFailure(purpose: string, text: string): LogMessage {
  return {
    level: 'ERROR',
    logger: `PT.Interface.${purpose}Connector`,
    lines: [
      `Could not open the ${purpose.toLowerCase()} source. ConnectionString: ${text}`,
      'System.Data.SqlClient.SqlException (0x80131904): Login failed for user.',
      '   at System.Data.SqlClient.SqlInternalConnectionTds..ctor(DbConnectionPoolIdentity identity, SqlConnectionString connectionOptions)',
      `   at PT.Interface.${purpose}Connector.Open(String connectionString) in D:\\Build\\APS\\Interface\\${purpose}Connector.cs:line 118`,
    ],
  };
}

function webMessages(site: PlantSite, instance: InstancePlan, login: string, mint: SecretMint): LogMessage[] {
  const logger = 'PT.ExtraServices.WebClient';
  return [
    {
      level: 'INFO',
      logger,
      lines: [
        `GET https://${login}:${mint.password()}@${site.erpHost}/odata/v4/ProductionOrders?$top=500 -> 401 Unauthorized`,
      ],
    },
    {
      level: 'DEBUG',
      logger,
      lines: [
        `POST http://${site.server}:${instance.firstPort + 3}/api/publish HTTP/1.1`,
        `Host: ${site.server}`,
        `Authorization: Bearer ${mint.bearer()}`,
        'Content-Type: application/json; charset=utf-8',
      ],
    },
    { level: 'DEBUG', logger, lines: [`Proxy-Authorization: Basic ${mint.basic(login)}`] },
    {
      level: 'WARN',
      logger,
      lines: [`Retry 2 of 3 for https://${site.erpHost}/api/v2/items?site=1&api_key=${mint.apiKey()}&page=4`],
    },
    {
      level: 'INFO',
      logger,
      lines: [`Request headers: { "Accept": "application/json", "x-api-key": "${mint.token()}" }`],
    },
  ];
}

function commandMessages(site: PlantSite, login: string, mint: SecretMint): LogMessage[] {
  const logger = 'PT.SystemService.Shell';
  return [
    {
      level: 'INFO',
      logger,
      lines: [`Running: net use \\\\${site.sqlServer}\\APSExport /user:${site.netbios}\\${login} ${mint.password()}`],
    },
    {
      level: 'INFO',
      logger,
      lines: [
        `Running: sqlcmd -S ${site.sqlServer} -d PTPublish -U svc_pt_publish -P ${mint.password()} -Q "EXEC dbo.AfterPublish"`,
      ],
    },
  ];
}

function documentMessages(site: PlantSite, credentials: InstanceCredentials, mint: SecretMint): LogMessage[] {
  return [
    {
      level: 'DEBUG',
      logger: 'PT.ExtraServices.Soap',
      lines: [
        `<soap:Body><Publish><UserName>${credentials.apiUser}</UserName><Password>${mint.password()}</Password><TimeoutDuration>30</TimeoutDuration><ScenarioId>1</ScenarioId><PublishType>0</PublishType></Publish></soap:Body>`,
      ],
    },
    {
      level: 'INFO',
      logger: 'PT.Interface.Connector',
      lines: [
        `Settings read: {"tenant":"${site.domain}","clientId":"aps-${site.netbios.toLowerCase()}","clientSecret":"${mint.token()}","timeout":300}`,
      ],
    },
    {
      level: 'WARN',
      logger: 'PT.SystemService.Mail',
      lines: [`SMTP AUTH refused by mail.${site.domain} (user=aps-alerts@${site.domain}; password=${mint.password()})`],
    },
  ];
}
