import type { CoreWords } from '../../said-languages.ts';

export const notices: CoreWords = {
  'not a version such as 12.3.1': '不是如 12.3.1 的版本号',
  'there is no release in it': '其中没有版本',
  'The release catalogue is not JSON text. Nothing was imported.': '版本目录不是 JSON 文本。没有导入任何内容。',
  'The release catalogue has a problem at {0}: {1}. Nothing was imported.':
    '版本目录在 {0} 处有问题：{1}。没有导入任何内容。',
  'not valid': '无效',
  'version {0} is there twice': '版本 {0} 出现两次',
  'This file is larger than a notice can be ({0} bytes). It was not read.':
    '此文件大于公告可能的大小（{0} 字节）。没有读取。',
  'This is not a notice: it needs a payload, a key id and a signature. Ask for the file again.':
    '这不是公告：公告需要内容、密钥编号和签名。请再次索取该文件。',
  'The signature is good, but the notice itself cannot be read ({0}).': '签名有效，但无法读取公告本身（{0}）。',
  'The notice is signed with "{0}", a key this machine does not know. Add the key if you trust its owner, then import the notice again.':
    '公告由“{0}”签名，本机不认识此密钥。如果信任其所有者，请添加密钥，然后重新导入公告。',
  'The signature does not fit: the notice was changed after it was signed, or not signed with "{0}". Do not act on it.':
    '签名不符：公告在签名后被更改，或不是用“{0}”签名。请不要据此行动。',
  'not JSON text': '不是 JSON 文本',
  'This notice is not there.': '此公告不在这里。',
  'A notice "{0}" is here already and says something else. A correction needs an id of its own; ask its publisher.':
    '这里已有公告“{0}”，但内容不同。更正需要自己的编号；请询问其发布者。',
  'The notice is number {0} of "{1}", and number {2} was here before it. Somebody may be handing out old notices; ask for the newest.':
    '该公告是“{1}”的第 {0} 号，而在它之前已有第 {2} 号。可能有人在散发旧公告；请索取最新的。',
  'The notice was good until {0} and has expired. Ask for a newer one.':
    '该公告有效期至 {0}，已过期。请索取更新的公告。',
  'This is not a key for notices: it has to be 32 bytes of Ed25519 in base64.':
    '这不是公告的密钥：须为 base64 编码的 32 字节 Ed25519。',
  "The fingerprint is not this key's. Ask its owner to read it out from another place, such as by telephone. The key was not added.":
    '指纹不属于此密钥。请让其所有者通过另一途径（例如电话）读出。没有添加密钥。',
  'There is another key called "{0}". Remove it first, or use another name.':
    '已有另一个名为“{0}”的密钥。请先移除它，或使用其他名称。',
  'There is no key "{0}".': '没有密钥“{0}”。',
  'The key "{0}" came with the managed settings. It is removed there.': '密钥“{0}”来自托管设置。请在那里移除。',
  'The key "{0}" came with the installation. It is removed there.': '密钥“{0}”随安装而来。请在那里移除。',
  'The notice cannot be signed: {0}': '无法签署公告：{0}',
  'The notice cannot be signed: it expires before it is issued.': '无法签署公告：其到期早于发布。',
  'The private key cannot be used: it is not an Ed25519 key in PEM.': '无法使用私钥：不是 PEM 格式的 Ed25519 密钥。',
};
