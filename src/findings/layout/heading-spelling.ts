const traditional =
  "額間單訂會員編號戶顧實銷時開結狀態類級區國費續簽總計數擴縮話郵買產學離註記錄購價來門減應帳繳儲";
const simplified =
  "额间单订会员编号户顾实销时开结状态类级区国费续签总计数扩缩话邮买产学离注记录购价来门减应账缴储";

/** Traditional characters of the trade's words as simplified ones, so that each word is listed once. */
const inSimplified = (text: string): string =>
  text.replace(/[\u4e00-\u9fff]/g, (character) => {
    const at = traditional.indexOf(character);
    return at < 0 ? character : (simplified[at] as string);
  });

const narrow = (text: string): string => inSimplified(text.normalize("NFKC"));

/** Lower case, without blanks and signs: "Customer_ID" → "customerid". */
export const joined = (text: string): string =>
  narrow(text)
    .toLowerCase()
    .replace(/[\s_\-–—.:：/\\#*'"“”‘’\u0060()[\]{}【】（）]+/g, "");

/** The same without what stands in brackets: "Customer_ID (text)" → "customerid". */
export const plain = (text: string): string => joined(text.normalize("NFKC").replace(/[([{【（].*$/, ""));

/** As words: "orderDate_UTC" → "order date utc". */
export const spaced = (text: string): string =>
  narrow(text)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[([{【（][^)\]}】）]*[)\]}】）]?/g, " ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
