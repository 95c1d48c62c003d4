import type { CoreWords } from '../../said-languages.ts';

export const checksVersions: CoreWords = {
  'The program files of every instance are here': '每个实例的程序文件都在这里',
  'The client of this machine fits': '本机的客户端匹配',
  'Sign-in by Active Directory is possible with these versions': '这些版本可以通过 Active Directory 登录',
  'No installed version, or no version of an instance, is known.': '不知道已安装的版本，或任何实例的版本。',
  'The program files of {0} are not here': '{0} 的程序文件不在这里',
  'The settings say that {0} is on {1}, but there is no folder of that version below Software.':
    '设置表明 {0} 使用 {1}，但 Software 下没有该版本的文件夹。',
  'Compare the version in the Instance Manager with the folders below Software before an upgrade or a restart.':
    '升级或重新启动之前，请将 Instance Manager 中的版本与 Software 下的文件夹比较。',
  'Installed: {0}.': '已安装：{0}。',
  'No client of the product is installed for this account.': '此帐户没有安装产品的客户端。',
  'No version of the server is known here.': '这里不知道服务器的版本。',
  'Clients: {0}.': '客户端：{0}。',
  'No client on this machine is of a version of the server': '本机没有与服务器版本相同的客户端',
  'Clients: {0}. Server: {1}. A client updates itself at its next start.':
    '客户端：{0}。服务器：{1}。客户端在下次启动时自行更新。',
  'Start the client once, so that the client updater can bring it up to date.':
    '请启动一次客户端，让客户端更新程序将其更新。',
  'it is on {0} and needs {1}': '它为 {0}，需要 {1}',
  'the Instance Manager is {0} and has to be {1}': 'Instance Manager 为 {0}，须为 {1}',
  'The versions are new enough.': '版本足够新。',
  '{0} is too old for sign-in by Active Directory': '{0} 过旧，无法通过 Active Directory 登录',
  'It is switched on, but {0} or later.': '已启用，但{0}或更新版本。',
  'Let people sign in with a name and password of the product until it is upgraded.':
    '升级之前，请让用户用产品的名称和密码登录。',
  'sign in to {0} by Active Directory': '通过 Active Directory 登录 {0}',
};
