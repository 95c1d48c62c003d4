import type { CoreWords } from '../../said-languages.ts';

export const instances: CoreWords = {
  'Say the name of the instance.': '请说明实例的名称。',
  'There is an instance {0} already. Remove it first, or name another one.': '已有实例 {0}。请先移除它，或指定另一个。',
  'There is none there.': '那里没有实例。',
  'There are: {0}.': '有：{0}。',
  'There is no instance "{0}" at {1}. {2}': '{1} 中没有实例“{0}”。{2}',
  'No instance "{0}" was added here.': '这里没有添加过实例“{0}”。',
  'Import mapping': '导入映射',
  'There is no instance {0} at {1} now.': '{1} 中现在没有实例 {0}。',
  '{0} could not be read to its end. Its share may have gone meanwhile.': '{0} 没有读取完毕。其共享可能已中断。',
  '{0} was refused by the system.': '系统拒绝了 {0}。',
  '{0} is not a settings file that can be read.': '{0} 不是可读取的设置文件。',
  'the only version below Software': 'Software 下的唯一版本',
  'A Recordings folder was refused by the system.': '系统拒绝了一个 Recordings 文件夹。',
  'There is an instance {0} at the present root and at {1}. The one at the present root is listed.':
    '当前根文件夹和 {1} 中都有实例 {0}。列出的是当前根文件夹中的那个。',
  'A path of a device is no root folder. Name the folder that holds the instances.':
    '设备路径不能作为根文件夹。请指定存放实例的文件夹。',
  'A share has to be mounted here first. Then name the folder where it is mounted.':
    '共享须先在这里挂载。然后指定挂载的文件夹。',
  'Name the root folder by its whole path.': '请用完整路径指定根文件夹。',
  'One folder of the root could not be looked into: the system refused it.':
    '根文件夹中有一个文件夹无法查看：系统拒绝。',
  'One entry of the root folder leads elsewhere and was not followed.': '根文件夹中有一个条目指向别处，没有跟随。',
  '{0} entries of the root folder lead elsewhere and were not followed.': '根文件夹中有 {0} 个条目指向别处，没有跟随。',
  'was refused by the system': '被系统拒绝',
  'is not a settings file that can be read': '不是可读取的设置文件',
  '{0} names its elements otherwise than assumed.': '{0} 的元素名称与假定的不同。',
  '{0} did not answer within {1} seconds. Check whether its server or share can be reached.':
    '{0} 在 {1} 秒内没有应答。请检查其服务器或共享是否可访问。',
  'the registry': '注册表',
  'This is no request file: it is not JSON. Ask for the file again.': '这不是请求文件：不是 JSON。请再次索取该文件。',
  'This request file cannot be followed: {0}. Ask for it again, or collect by hand.':
    '无法按此请求文件执行：{0}。请再次索取，或手动收集。',
  'it is incomplete': '它不完整',
  'No instance "{0}" is known. Add it first: companion instances add "{1}".':
    '不知道实例“{0}”。请先添加：companion instances add "{1}"。',
  '{0} is there already. Name another file.': '{0} 已存在。请指定另一个文件。',
  '{0} cannot be written ({1}). Name another file.': '无法写入 {0}（{1}）。请指定另一个文件。',
  'This is no request file: it is too large for one.': '这不是请求文件：它过大。',
  'usual place': '通常位置',
  '{0} does not say where it begins, so it would be another folder each time. Name the root as a whole path.':
    '{0} 没有说明起点，因此每次都会是另一个文件夹。请用完整路径指定根文件夹。',
  'There is no folder {0}. Check the spelling, or whether its drive or share is connected.':
    '没有文件夹 {0}。请检查拼写，或其驱动器或共享是否已连接。',
  '{0} is a file. The root is the folder that holds the instances.': '{0} 是文件。根文件夹是存放实例的文件夹。',
  '{0} does not lead to a folder. The root is the folder that holds the instances.':
    '{0} 不指向文件夹。根文件夹是存放实例的文件夹。',
  'The system does not let this account look into {0}. Run as an account that may, or ask an administrator.':
    '系统不允许此帐户查看 {0}。请用有权限的帐户运行，或询问管理员。',
  '{0} could not be opened ({1}). Check whether its drive or share is connected.':
    '无法打开 {0}（{1}）。请检查其驱动器或共享是否已连接。',
  'The file that says where settings stand cannot be used: {0}.': '说明设置位置的文件无法使用：{0}。',
  '{0} (element names are assumed)': '{0}（元素名称为假定）',
};
