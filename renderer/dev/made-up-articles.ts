import type { Article } from '../../shared/domain/knowledge.ts';

const PLACE = 'https://www.planettogether.com/en/knowledge';

type Given = Pick<Article, 'title' | 'category' | 'keywords' | 'blocks'> &
  Partial<Pick<Article, 'extent' | 'solved' | 'minutes' | 'errorTexts' | 'source' | 'changedAt'>>;

const article = (slug: string, given: Given): Article => ({
  id: `planettogether.com/knowledge/${slug}`,
  url: `${PLACE}/${slug}`,
  source: 'PlanetTogether',
  minutes: 1,
  changedAt: null,
  extent: 'summary',
  errorTexts: [],
  solved: 0,
  ...given,
});

/** What the made-up core knows by heart. */
export const madeUpArticles: readonly Article[] = [
  article('jobs-without-a-start-time', {
    title: 'Jobs without a start time after an import',
    category: 'Scheduling & Optimization',
    keywords: ['no start time', 'empty line', 'due date'],
    extent: 'whole',
    minutes: 4,
    changedAt: '2026-09-03T08:00:00.000Z',
    source: 'Help centre export',
    blocks: [
      { kind: 'heading', text: 'What you see' },
      {
        kind: 'text',
        text: 'After an import some jobs are in the list and not in the Gantt. Their start time is empty, so a whole line can look unused.',
      },
      { kind: 'heading', text: 'Why it happens' },
      {
        kind: 'text',
        text: 'A job without a due date is not scheduled. The import takes such rows in and warns about each of them.',
      },
      { kind: 'heading', text: 'What to do' },
      {
        kind: 'list',
        ordered: true,
        items: [
          'Let the due date be filled where the orders come from, or set a default in the mapping.',
          'Import again; only rows that changed are read.',
          'Optimize the line alone.',
        ],
      },
    ],
  }),
  article('why-a-line-looks-empty', {
    title: 'Why a line looks empty in the Gantt',
    category: 'Users & Interface',
    keywords: ['filter', 'closed calendar'],
    extent: 'whole',
    minutes: 2,
    changedAt: '2026-06-11T08:00:00.000Z',
    source: 'Help centre export',
    blocks: [
      {
        kind: 'text',
        text: 'A filter or a closed calendar hides the line; the jobs are there and have a start time in the list of activities.',
      },
      { kind: 'code', text: 'View > Filters > Clear all' },
    ],
  }),
  article('schedule-updates', {
    title: 'Schedule Updates',
    category: 'Importing & Field Mapping',
    keywords: ['import errors', 'ServiceLog.txt', 'refresh', 'locked during import'],
    solved: 3,
    blocks: [
      {
        kind: 'text',
        text: 'Updating by import or by hand; import errors show on the client that launched the import and are also written to ServiceLog.txt on the server.',
      },
    ],
  }),
  article('aps-net-interface-service', {
    title: 'APS Interface Service',
    category: 'System Administration',
    keywords: ['interface service', 'import', 'startup type', 'data reader'],
    extent: 'whole',
    minutes: 4,
    solved: 1,
    changedAt: '2026-09-14T08:00:00.000Z',
    source: 'Help centre export',
    blocks: [
      { kind: 'heading', text: 'Key concepts' },
      {
        kind: 'text',
        text: 'The Interface Service reads the data of the ERP and hands it to the scheduler. One user at a time can work with it.',
      },
      { kind: 'heading', text: 'Setting up' },
      {
        kind: 'list',
        ordered: true,
        items: [
          'Set the startup type of the service to Automatic.',
          'Give its log-on account rights to the working directory.',
          'Let it read the database, and nothing more.',
        ],
      },
      { kind: 'code', text: 'sc.exe config "APS Interface Service" start= auto' },
    ],
  }),
  article('interface-wizard', {
    title: 'Interface Setup Wizard and Mappings',
    category: 'Importing & Field Mapping',
    keywords: ['interface wizard', 'import mappings', 'test interface'],
    blocks: [
      {
        kind: 'text',
        text: 'Walk-through of the import wizard: choosing objects, mapping tables and fields, testing; needs the Interface Service up and allows a single user.',
      },
    ],
  }),
  article('instance-manager', {
    title: 'Instance Manager',
    category: 'System Administration',
    keywords: ['connection string', 'timeout', 'restart services', 'SQL Server'],
    blocks: [
      {
        kind: 'text',
        text: 'Reference for the tool that holds the server settings of each instance: data source, publish, clients, automation, analytics. They apply after the service was restarted.',
      },
    ],
  }),
  article('gantt-scheduling', {
    title: 'Manual Scheduling in the Gantt',
    category: 'Scheduling & Optimization',
    keywords: ['gantt', 'drag and drop', 'lock', 'anchor'],
    blocks: [{ kind: 'text', text: 'Drag-and-drop moves, locking, anchoring, holding and the move options.' }],
  }),
  article('licenses-and-connections-dialog', {
    title: 'Licenses and Connections Dialog',
    category: 'System Administration',
    keywords: ['license', 'login refused', 'sever connection'],
    blocks: [
      {
        kind: 'text',
        text: 'Administrator view of purchased, used and free licences plus live connections that can be severed; a red zero means further logins of that type will be refused.',
      },
    ],
  }),
  article('workspaces', {
    title: 'Workspaces',
    category: 'Users & Interface',
    keywords: ['workspace', 'layout lost', 'template'],
    blocks: [
      {
        kind: 'text',
        text: 'What a workspace stores, how to copy, share and load one, and how template files move between client and server on clean exit and start.',
      },
    ],
  }),
];
