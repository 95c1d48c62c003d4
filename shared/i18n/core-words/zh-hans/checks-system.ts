import type { CoreWords } from '../../said-languages.ts';

export const checksSystem: CoreWords = {
  'Restart that waits': '等待中的重新启动',
  'Since when this machine runs': '本机自何时起运行',
  'Updates of the last days': '最近几天的更新',
  'Windows did not say whether a restart waits.': 'Windows 没有说明是否有等待中的重新启动。',
  'No restart waits.': '没有等待中的重新启动。',
  'A restart of this machine waits': '本机有等待中的重新启动',
  'Updates or an installation are only half done until then. Programs may behave oddly meanwhile.':
    '在此之前，更新或安装只完成了一半。期间程序可能表现异常。',
  'Plan a restart outside planning hours, and check afterwards that all services run.':
    '请在计划工作时间之外安排重新启动，之后检查所有服务是否运行。',
  'a restart is pending': '有重新启动在等待',
  'The system did not say since when it runs.': '系统没有说明自何时起运行。',
  'It has been running for {0}.': '已运行 {0}。',
  'This machine was started {0} ago': '本机在 {0}前启动',
  'Services that start late may not be ready yet. What went wrong before the start is in the logs.':
    '启动较晚的服务可能尚未就绪。启动之前的问题在日志中。',
  'Wait some minutes and check again. When nobody restarted it on purpose, find out why it did.':
    '请等几分钟再次检查。如果没有人有意重新启动，请查明原因。',
  'up for {0}': '已运行 {0}',
  'Windows did not list its updates.': 'Windows 没有列出其更新。',
  'None in the last {0} days.': '最近 {0} 天没有。',
  'This machine was updated in the last days': '本机在最近几天更新过',
  '{0} in the last {1} days': '最近 {1} 天 {0}',
  'When the trouble began at the same time, the update is a suspect. Else it is not.':
    '如果问题同时开始，更新就有嫌疑。否则没有。',
  'Say in the case when the trouble began, so that both can be compared.': '请在案例中说明问题何时开始，以便比较两者。',
  'last update {0}': '上次更新 {0}',
  'Only Windows says this.': '只有 Windows 说明这一点。',
  '1 hour': '1 小时',
  '{0} hours': '{0} 小时',
  '1 day': '1 天',
  '1 update': '1 个更新',
  '{0} updates': '{0} 个更新',
};
