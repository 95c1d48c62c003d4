import type { CoreWords } from '../../said-languages.ts';

export const bundle: CoreWords = {
  'beyond the size limit of {0}': '超出大小限制 {0}',
  'It is {0}.': '原因：{0}。',
  'Its older part is {0}.': '较早的部分：{0}。',
  'The file could not be read ({0}).': '无法读取该文件（{0}）。',
  '{0} recipients': '{0} 个接收方',
  'The file is encrypted for {0}. Nothing in it was checked: that needs the secret key of one of them.':
    '该文件为 {0} 加密。其中的内容没有检查：需要其中一方的私钥。',
  'And {0} more.': '以及另外 {0} 个。',
  'manifest.json is larger than a manifest can be.': 'manifest.json 大于清单可能的大小。',
  'manifest.json is not JSON that can be read.': 'manifest.json 不是可读取的 JSON。',
  'manifest.json is of a newer kind than this version knows.': 'manifest.json 的类型比此版本所知的更新。',
  'manifest.json does not have the shape of a manifest.': 'manifest.json 不具有清单的结构。',
  'The manifest names {0}.': '清单中列有 {0}。',
  'The manifest names "{0}" more than once.': '清单中多次列出“{0}”。',
  'The encrypted file holds another encrypted file.': '加密文件中还有另一个加密文件。',
  'The bundle is encrypted.': '诊断包已加密。',
  '"{0}" is missing from the archive.': '归档中缺少“{0}”。',
  '"{0}" ends too early.': '“{0}”过早结束。',
  'The archive does not begin with a manifest.json, so it is not a bundle of this app.':
    '该归档不以 manifest.json 开头，因此不是此应用的诊断包。',
  'The archive ends too early.': '归档过早结束。',
  '"{0}" was changed: its sha256 is not the one in the manifest.': '“{0}”已被更改：其 sha256 与清单中的不符。',
  'There is something in the archive that its manifest does not name.': '归档中有清单未列出的内容。',
  'There is no folder {0}. Make it first, or name another file.': '没有文件夹 {0}。请先创建，或指定另一个文件。',
  '{0} is a folder. Name a file in it, for example {1}/bundle.zip.':
    '{0} 是文件夹。请指定其中的文件，例如 {1}/bundle.zip。',
  '{0} exists and is encrypted, so nobody sees here what it is, and it is not replaced. Remove it, or name another file.':
    '{0} 已存在且已加密，无法确认其内容，因此没有替换。请删除它，或指定另一个文件。',
  '{0} exists and is not a bundle of this app, so it is not replaced. Name another file.':
    '{0} 已存在且不是此应用的诊断包，因此没有替换。请指定另一个文件。',
  'The system does not let this account write {0}. Name another file.': '系统不允许此帐户写入 {0}。请指定另一个文件。',
  '{0} cannot be used ({1}). Name another file.': '无法使用 {0}（{1}）。请指定另一个文件。',
  'Collecting was cancelled. Nothing was left behind.': '收集已取消。没有留下任何内容。',
  'A file changed while it was packed.': '一个文件在打包时被更改。',
  'Packing broke off.': '打包中断。',
  '{0} Collect again. ({1})': '{0}请重新收集。（{1}）',
  'The disk is full, so the bundle could not be written. Free some space and collect again.':
    '磁盘已满，无法写入诊断包。请释放空间后重新收集。',
  'The bundle could not be put in its place ({0}). Check that its folder is there and can be written to.':
    '诊断包无法放到目标位置（{0}）。请检查其文件夹是否存在且可写。',
  'The bundle could not be written ({0}). Collect again.': '无法写入诊断包（{0}）。请重新收集。',
  '"{0}" is in the archive and not named in the manifest.': '“{0}”在归档中，但清单未列出。',
  '"{0}" is named in the manifest and missing from the archive.': '清单列有“{0}”，但归档中没有。',
  '"{0}" has {1} bytes, the manifest says {2}.': '“{0}”有 {1} 字节，清单中为 {2}。',
  '"{0}" is damaged: its checksum is not the one in the archive.': '“{0}”已损坏：其校验和与归档中的不符。',
  'The archive has no manifest.json, so it is not a bundle of this app.':
    '该归档没有 manifest.json，因此不是此应用的诊断包。',
  '"manifest.json" is damaged: its checksum is not the one in the archive.':
    '“manifest.json”已损坏：其校验和与归档中的不符。',
  '1 recipient': '1 个接收方',
};
