import type { CoreWords } from '../../said-languages.ts';

export const screenshots: CoreWords = {
  'The picture of the screen is too large.': '屏幕图片过大。',
  'The picture came in parts that do not fit. Take it again.': '图片的各部分不匹配。请重新截取。',
  'The picture came cut off. Take it again.': '图片被截断。请重新截取。',
  'No steps are being recorded.': '没有正在记录的步骤。',
  'No picture could be taken.': '无法截取图片。',
  'This picture is not on the draft any more.': '此图片已不在草稿中。',
  'This picture belongs to a case that was sent, so it stays as it is.': '此图片属于已发送的案例，因此保持原样。',
  'This picture is not known any more. Paste it again.': '此图片已失效。请重新粘贴。',
  'This is no whole picture of a kind that the app reads. Save it as PNG and choose the file.':
    '这不是应用可读取类型的完整图片。请另存为 PNG 并选择该文件。',
  'The disk is full, so the picture could not be kept. Free some space and try again.':
    '磁盘已满，无法保留图片。请释放空间后重试。',
  'The picture could not be written into the data folder.': '无法将图片写入数据文件夹。',
  'The picture is too large. Save it and choose the file.': '图片过大。请保存后选择该文件。',
  'More came than was said. Paste the picture again.': '收到的内容多于所述。请重新粘贴图片。',
  'Not all of the picture came. Paste it again.': '图片没有完整收到。请重新粘贴。',
  'Steps are recorded onto a draft only.': '步骤只能记录到草稿。',
  'Steps are being recorded already. Stop that recording first.': '已在记录步骤。请先停止该记录。',
  'Pictures of the screen are switched off on this computer. Paste a picture or choose a file instead.':
    '本机已关闭屏幕截图。请改为粘贴图片或选择文件。',
  'The draft of this picture is gone.': '此图片所属的草稿已不存在。',
};
