import type { CaseKind } from '../../../shared/domain/case-form.ts';
import type { Severity } from '../../../shared/domain/primitives.ts';
import type { SeverityAnswers } from '../../../shared/domain/severity-answers.ts';

/** One of the guide's eighteen examples (G 4.3): its level, and how a person who has it would answer and write. */
export interface GuideExample {
  readonly id: string;
  readonly level: Severity;
  readonly kind: CaseKind;
  readonly answers: SeverityAnswers;
  /** What a planner may type; each has to be recognised. */
  readonly wordings: readonly string[];
}

const PLANT_STOPPED = { signIn: 'all', stopped: 'plant', workaround: 'no' } as const;
const SEVERAL_STOPPED = { signIn: 'all', stopped: 'several', workaround: 'no' } as const;
const WORK_GOES_ON = { signIn: 'all', stopped: 'nobody', workaround: 'yes' } as const;

/** Levels are the guide's table, copied by hand; they are not read from the policy that is tested against them. */
export const GUIDE_EXAMPLES: readonly GuideExample[] = [
  {
    id: 's1-no-connection',
    level: 1,
    kind: 'problem',
    answers: { signIn: 'nobody', stopped: 'plant', workaround: 'no' },
    wordings: [
      'Nobody can connect to the server',
      'The service is down since 6:00',
      'Niemand kann sich mit dem Dienst verbinden',
      'Nadie puede conectar con el servidor',
      '所有人都无法连接服务器',
    ],
  },
  {
    id: 's1-no-sign-in',
    level: 1,
    kind: 'problem',
    answers: { signIn: 'nobody', stopped: 'plant', workaround: 'no' },
    wordings: [
      'nobody can log on',
      'Users can’t log in any more',
      'Login fails for all planners',
      'Keiner kann sich anmelden',
      'Nadie puede iniciar sesión',
      '没人能登录',
    ],
  },
  {
    id: 's1-no-start',
    level: 1,
    kind: 'problem',
    answers: PLANT_STOPPED,
    wordings: [
      'We log in and then the application does not start',
      'The client won’t open after sign-in, only a white screen',
      'Das Programm startet nicht',
      'La aplicación no se abre',
      '程序打不开',
    ],
  },
  {
    id: 's1-data-integrity',
    level: 1,
    kind: 'problem',
    answers: PLANT_STOPPED,
    wordings: [
      'All jobs are gone from the plan',
      'Transmissions fail on every scenario',
      'Alle Aufträge sind verschwunden',
      'Todos los pedidos han desaparecido del plan',
      '所有订单都丢失了',
    ],
  },
  {
    id: 's2-slow-overall',
    level: 2,
    kind: 'problem',
    answers: SEVERAL_STOPPED,
    wordings: [
      'Everything is very slow since this morning',
      'Performance has dropped badly',
      'Alles ist extrem langsam',
      'Todo va muy lento desde ayer',
      '系统非常慢',
    ],
  },
  {
    id: 's2-many-users',
    level: 2,
    kind: 'problem',
    answers: SEVERAL_STOPPED,
    wordings: [
      'Many users get this error again and again',
      'All planners still see the old colours, every time',
      'Viele Benutzer haben ständig diesen Fehler',
      'Muchos usuarios tienen siempre este error',
      '很多用户一直遇到这个问题',
    ],
  },
  {
    id: 's2-data-sync',
    level: 2,
    kind: 'problem',
    answers: SEVERAL_STOPPED,
    wordings: [
      'Stock is out of sync with the ERP',
      'Orders from SAP are missing in the plan',
      'Die Bestände aus SAP sind falsch',
      'Los datos no se sincronizan con el ERP',
      '数据不同步',
    ],
  },
  {
    id: 's2-key-function',
    level: 2,
    kind: 'problem',
    answers: { signIn: 'all', stopped: 'plant', workaround: 'yes' },
    wordings: [
      'Gantt very slow since this morning',
      'Optimize hangs at 40 %',
      'Die Plantafel reagiert nicht',
      'El Gantt no responde',
      '甘特图没有响应',
    ],
  },
  {
    id: 's2-internal-server-error',
    level: 2,
    kind: 'problem',
    answers: SEVERAL_STOPPED,
    wordings: ['Internal Server Error keeps coming back', 'We get error 500 all the time', '反复出现内部服务器错误'],
  },
  {
    id: 's3-report',
    level: 3,
    kind: 'problem',
    answers: WORK_GOES_ON,
    wordings: [
      'The totals of the load report are wrong',
      'Report formatting is broken, columns cut off',
      'Der Bericht zeigt falsche Zahlen',
      'El informe muestra cifras incorrectas',
      '报表数字不对',
    ],
  },
  {
    id: 's3-import-export',
    level: 3,
    kind: 'problem',
    answers: { signIn: 'all', stopped: 'one', workaround: 'no' },
    wordings: [
      'My export to Excel fails',
      'The import I started stops with an error',
      'Der Export bricht ab',
      'La importación falla',
      '导出失败',
    ],
  },
  {
    id: 's3-slow-somewhat',
    level: 3,
    kind: 'problem',
    answers: { signIn: 'all', stopped: 'nobody', workaround: 'yes' },
    wordings: [
      'Saving is a bit slow today',
      'Slightly slower than last week',
      'Etwas langsamer als sonst',
      'Va un poco lento',
      '有点慢',
    ],
  },
  {
    id: 's3-service-request',
    level: 3,
    kind: 'service',
    answers: WORK_GOES_ON,
    wordings: [
      'Please add a user for our new planner',
      'We need a new licence key',
      'Bitte die Lizenz erneuern',
      'Necesitamos una licencia nueva',
      '请增加一个用户账号',
    ],
  },
  {
    id: 's4-tips',
    level: 4,
    kind: 'question',
    answers: WORK_GOES_ON,
    wordings: [
      'How do I lock a job on a resource?',
      'What is the best way to plan cleaning times',
      'Wie kann ich einen Auftrag sperren?',
      '¿Cómo bloqueo un trabajo?',
      '如何锁定工单',
    ],
  },
  {
    id: 's4-report-design',
    level: 4,
    kind: 'question',
    answers: WORK_GOES_ON,
    wordings: [
      'Help with the design of a report',
      'How can I create a report of late orders?',
      'Wie kann ich einen Bericht erstellen?',
      'Cómo crear un informe',
      '如何制作报表',
    ],
  },
  {
    id: 's4-documentation',
    level: 4,
    kind: 'question',
    answers: WORK_GOES_ON,
    wordings: [
      'Where in the manual are setup times described?',
      'Wo steht das im Handbuch',
      'No encuentro el manual',
      '手册在哪里',
    ],
  },
  {
    id: 's4-website',
    level: 4,
    kind: 'question',
    answers: WORK_GOES_ON,
    wordings: [
      'I do not find the downloads on your website',
      'Frage zur Webseite',
      'Una pregunta sobre el sitio web',
      '网站上找不到下载',
    ],
  },
  {
    id: 's4-enhancement',
    level: 4,
    kind: 'enhancement',
    answers: WORK_GOES_ON,
    wordings: [
      'It would be nice to colour jobs by customer',
      'Feature request: dark mode',
      'Es wäre schön, Aufträge nach Kunde zu färben',
      'Nos gustaría una nueva función',
      '希望增加新功能',
    ],
  },
];
