/** Names with which the registered names of Chinese companies begin: provinces, large cities and the country. */
const provinces =
  '北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 中国 中华';
const cities =
  '深圳 广州 杭州 南京 苏州 武汉 成都 西安 厦门 福州 青岛 济南 长沙 郑州 合肥 宁波 无锡 东莞 佛山 珠海 大连 沈阳 哈尔滨 长春 石家庄 太原 南昌 昆明 贵阳 南宁 海口 兰州 乌鲁木齐 呼和浩特 银川 西宁 拉萨 温州 常州 南通 徐州 扬州 绍兴 嘉兴 金华 台州 泉州 惠州 中山 烟台 芜湖 北海 绵阳 赣州 桂林 三亚 湖州 镇江 义乌 昆山 淮安 廊坊 保定 唐山 洛阳 襄阳 宜昌 株洲 遵义 柳州 汕头 江门 霍尔果斯 横琴 前海 天津滨海';

export const places: readonly string[] = [...provinces.split(' '), ...cities.split(' ')];

const atStart = new RegExp(`^(?:${places.join('|')})`);
const anywhere = new RegExp(`(?:${places.join('|')})`, 'g');

/** True when a text begins with the name of a place. */
export function beginsWithPlace(text: string): boolean {
  return atStart.test(text);
}

/** Offsets at which place names begin. */
export function placesIn(text: string): number[] {
  return [...text.matchAll(anywhere)].map((match) => match.index);
}
