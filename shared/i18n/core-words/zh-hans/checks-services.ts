import type { CoreWords } from '../../said-languages.ts';

export const checksServices: CoreWords = {
  'Services that start by themselves run': '自动启动的服务在运行',
  'The Interface Service starts by itself': 'Interface Service 自动启动',
  'No service is switched off': '没有被禁用的服务',
  'Every instance has its services': '每个实例都有其服务',
  'The System Service can read Active Directory': 'System Service 可以读取 Active Directory',
  'Windows did not say which services there are.': 'Windows 没有说明有哪些服务。',
  'Only Windows can be asked for services.': '只能向 Windows 询问服务。',
  'Windows services': 'Windows 服务',
  'state not known': '状态未知',
  'start not known': '启动类型未知',
  '{0} is still starting': '{0} 仍在启动',
  '{0} does not run': '{0} 没有运行',
  'Services are still starting': '有服务仍在启动',
  'Services that start by themselves do not run': '自动启动的服务没有运行',
  'Until it is up nobody can work with it. A large scenario takes its time to load.':
    '在启动完成之前无人能使用它。大型方案加载需要时间。',
  'It is set to start by itself, so it stopped or could not start.': '它设为自动启动，因此已停止或无法启动。',
  'Check again in some minutes. When it stays like this, look at its last log lines.':
    '请几分钟后再次检查。如果没有变化，请查看其最后几行日志。',
  'Look at its last log lines, then start it in the Windows services.':
    '请查看其最后几行日志，然后在 Windows 服务中启动它。',
  'reach {0}': '到达 {0}',
  '{0} asked, all that start by themselves run.': '询问了 {0}，自动启动的都在运行。',
  'Start Pending': '正在启动',
  'Interface Service of {0} starts by hand and does not run': '{0} 的 Interface Service 为手动启动且没有运行',
  'Interface Service of {0} starts by hand': '{0} 的 Interface Service 为手动启动',
  'The Interface Service starts by hand and does not run': 'Interface Service 为手动启动且没有运行',
  'The Interface Service starts by hand': 'Interface Service 为手动启动',
  'After a restart of the server nobody can import until somebody starts it.':
    '服务器重新启动后，要等有人启动它才能导入。',
  'Start it, and set its start type to Automatic in the Windows services.':
    '请启动它，并在 Windows 服务中将其启动类型设为“自动”。',
  'Set its start type to Automatic in the Windows services.': '请在 Windows 服务中将其启动类型设为“自动”。',
  'Interface Service of {0}': '{0} 的 Interface Service',
  'reach the Interface Service of {0}': '到达 {0} 的 Interface Service',
  'It is set to start by itself.': '它设为自动启动。',
  'settings and Windows services': '设置和 Windows 服务',
  '{0} is switched off': '{0} 已禁用',
  'Services are switched off': '有服务被禁用',
  'A service that is disabled cannot be started, by nobody and by no program.': '被禁用的服务无法由任何人或程序启动。',
  'When it is needed, set its start type to Automatic in the Windows services and start it.':
    '需要时，请在 Windows 服务中将其启动类型设为“自动”并启动它。',
  '{0}, none is switched off.': '{0}，没有被禁用的。',
  'Some services could not be told to be of one instance.': '有些服务无法确定属于哪个实例。',
  '{0} has no Windows service here': '{0} 在这里没有 Windows 服务',
  'Instances have no Windows service here': '有实例在这里没有 Windows 服务',
  'Its folders are on this machine, and Windows knows no service that belongs to it.':
    '其文件夹在本机上，但 Windows 不知道属于它的服务。',
  'If it should run here, create its services again in the Instance Manager. A copy of old folders needs none.':
    '如果应在这里运行，请在 Instance Manager 中重新创建其服务。旧文件夹的副本不需要服务。',
  'none of {0}': '没有 {0} 的',
  'Windows knows services of every instance.': 'Windows 知道每个实例的服务。',
  'No instance is known to sign people in by Active Directory.': '没有已知通过 Active Directory 登录的实例。',
  'Local Service': '本地服务',
  'Local System': '本地系统',
  'The System Service of {0} runs as {1} and has to read Active Directory':
    '{0} 的 System Service 以 {1} 运行，并且须读取 Active Directory',
  'People sign in by Active Directory, for which its account needs the right to read there. An own account is usual.':
    '用户通过 Active Directory 登录，其帐户需要读取权限。通常使用专用帐户。',
  'When such sign-ins fail, let the service run with an account that may read Active Directory.':
    '如果此类登录失败，请让服务以可读取 Active Directory 的帐户运行。',
  'It runs with an account of its own.': '它以专用帐户运行。',
  '1 service': '1 个服务',
  '{0} services': '{0} 个服务',
};
