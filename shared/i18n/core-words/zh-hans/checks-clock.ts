import type { CoreWords } from '../../said-languages.ts';

export const checksClock: CoreWords = {
  'The clock agrees with other machines': '时钟与其他机器一致',
  'The clock is set by a time server': '时钟由时间服务器设定',
  'No other machine told its time.': '没有其他机器告知时间。',
  '{0} asked, less than a minute apart.': '询问了 {0}，相差不到一分钟。',
  'that of {0}': '{0} 的时钟',
  'of that of {0}': '{0} 的时钟',
  'The clock of this machine is {0} behind{1}': '本机时钟慢 {0}{1}',
  'The clock of this machine is {0} ahead{1}': '本机时钟快 {0}{1}',
  'Sign-ins by Windows accounts fail from five minutes on, and certificates may seem expired or not yet valid.':
    '相差五分钟起，Windows 帐户登录会失败，证书可能显示为过期或尚未生效。',
  'Times in logs and recordings do not fit those of other machines.': '日志和录制中的时间与其他机器对不上。',
  'See by a third clock which of the two is wrong, and set that one by the time server of your company: in Windows, `w32tm /resync`. Then check again.':
    '请用第三个时钟判断哪一个不准，并按公司的时间服务器校准：在 Windows 中运行 `w32tm /resync`。然后再次检查。',
  'Set the clock by the time server of your company: in Windows, `w32tm /resync`. Then check again.':
    '请按公司的时间服务器校准时钟：在 Windows 中运行 `w32tm /resync`。然后再次检查。',
  'agree with other machines on the time': '与其他机器的时间保持一致',
  'The clock of {0} is {1} ahead': '{0} 的时钟快 {1}',
  'The clock of {0} is {1} behind': '{0} 的时钟慢 {1}',
  'This machine agrees with some and not with all. Sign-ins by Windows accounts fail from five minutes on.':
    '本机与部分机器一致，但不是全部。相差五分钟起，Windows 帐户登录会失败。',
  'Have the clock of that machine set by a time server.': '请让时间服务器校准该机器的时钟。',
  'The system did not say whether its clock is set by a time server.': '系统没有说明其时钟是否由时间服务器设定。',
  'It is set by a time server.': '由时间服务器设定。',
  'The clock is not set by a time server': '时钟没有由时间服务器设定',
  'It drifts by seconds a day until sign-ins and certificates fail.': '它每天偏差数秒，直到登录和证书失败。',
  'Start the Windows Time service, or have the time server of your company entered.':
    '请启动 Windows Time 服务，或让人录入公司的时间服务器。',
  '1 machine': '1 台机器',
  '{0} machines': '{0} 台机器',
  '1 minute': '1 分钟',
  '{0} minutes': '{0} 分钟',
};
