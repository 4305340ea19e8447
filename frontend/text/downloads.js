// Words of the files to keep, on whichever page they are offered.
export default {
  'zh-CN': {
    'downloads.coverage': '覆盖表',
    'downloads.gaps': '缺口清单',
    'downloads.as': '下载{list}，{format} 格式',
    'downloads.running': '正在生成文件…',
    'downloads.cancel': '取消',
    'downloads.cancelled': '已取消下载。',
    'downloads.done': '已保存：{name}（{size} KB）',
    'downloads.failed': '没有下载成功：{why}',
    'downloads.embed': '嵌入网页',
  },
  en: {
    'downloads.coverage': 'Coverage table',
    'downloads.gaps': 'List of gaps',
    'downloads.as': 'Download: {list}, {format}',
    'downloads.running': 'The file is being made…',
    'downloads.cancel': 'Cancel',
    'downloads.cancelled': 'Download cancelled.',
    'downloads.done': 'Saved: {name} ({size} kB)',
    'downloads.failed': 'The download failed: {why}',
    'downloads.embed': 'Embed',
  },
};
