/** Characters that simplified and traditional Chinese write differently, one for one, in the same order. */
export const SIMPLIFIED =
  '们应缴费账单请额号结为与这个电话钱关开国会点时间类订购货资讯转过还谢亲爱总计发纳约续优满减仅违滞业积领税运户临编据录证验码认动复删销冻协议对' +
  '贷项红冲网银联务启终进确后内达选择历实际价标无须产权车险赔偿虚拟币礼奖获贺报课学园师医诊疗药处罚规驾驶当见让给长链体样图书馆热线举办参传帐仓' +
  '员闻递签闭暂锁异输诉讼强执评维护试饭听阅读节庆惊赠卖抢尽审预调紧级变帮欢视频乐宽带气汇从划余担质团测责债归凭条扫状态没补义么两东并导断拨组织' +
  '笔简绑统继询该误说诚负贴迟适邮钟门问队阶静顺顾题颁风飞缓涨营虑装觉讨记许设词译贵贸趋轮较辆辑边迁远连释铁闲陆难颜馈驱黄龄'
export const TRADITIONAL =
  '們應繳費賬單請額號結為與這個電話錢關開國會點時間類訂購貨資訊轉過還謝親愛總計發納約續優滿減僅違滯業積領稅運戶臨編據錄證驗碼認動復刪銷凍協議對' +
  '貸項紅沖網銀聯務啟終進確後內達選擇歷實際價標無須產權車險賠償虛擬幣禮獎獲賀報課學園師醫診療藥處罰規駕駛當見讓給長鏈體樣圖書館熱線舉辦參傳帳倉' +
  '員聞遞簽閉暫鎖異輸訴訟強執評維護試飯聽閱讀節慶驚贈賣搶盡審預調緊級變幫歡視頻樂寬帶氣匯從劃餘擔質團測責債歸憑條掃狀態沒補義麼兩東並導斷撥組織' +
  '筆簡綁統繼詢該誤說誠負貼遲適郵鐘門問隊階靜順顧題頒風飛緩漲營慮裝覺討記許設詞譯貴貿趨輪較輛輯邊遷遠連釋鐵閒陸難顏饋驅黃齡'

const TRADITIONAL_OF = new Map(
  Array.from(SIMPLIFIED, (sign, index) => [sign, TRADITIONAL[index] ?? sign] as const),
)

/** Phrases as they are and in traditional characters. */
export function alsoTraditional(phrases: string): string {
  const written = Array.from(phrases, (sign) => TRADITIONAL_OF.get(sign) ?? sign).join('')
  const known = new Set(phrases.split('|').map((phrase) => phrase.trim()))
  const added = written
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '' && !known.has(phrase))
  return [phrases, ...added].join(' | ')
}
