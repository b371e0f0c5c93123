import { lookUp } from "../options/look-up";

/**
 * The currencies a spelling can stand for. One sign serves several ("$", "¥", "kr"):
 * two spellings contradict each other only when they have no currency in common.
 */
const bySpelling: Readonly<Record<string, string>> = {
  $: "USD AUD CAD NZD SGD HKD TWD MXN ARS CLP COP",
  "¥": "CNY JPY",
  "€": "EUR",
  "£": "GBP EGP",
  "₹": "INR",
  "₩": "KRW",
  "₽": "RUB",
  "₺": "TRY",
  "₫": "VND",
  "₱": "PHP",
  "฿": "THB",
  "₪": "ILS",
  "₴": "UAH",
  "₦": "NGN",
  US$: "USD",
  A$: "AUD",
  AU$: "AUD",
  C$: "CAD",
  CA$: "CAD",
  NZ$: "NZD",
  S$: "SGD",
  SG$: "SGD",
  HK$: "HKD",
  NT$: "TWD",
  MX$: "MXN",
  R$: "BRL",
  "CN¥": "CNY",
  "JP¥": "JPY",
  RMB: "CNY",
  KR: "SEK NOK DKK ISK",
  ZŁ: "PLN",
  KČ: "CZK",
  RS: "INR PKR LKR NPR",
  FR: "CHF",
  RP: "IDR",
  RM: "MYR",
  TL: "TRY",
  元: "CNY TWD HKD",
  圆: "CNY",
  块: "CNY",
  円: "JPY",
  원: "KRW",
  人民币: "CNY",
  美元: "USD",
  美金: "USD",
  欧元: "EUR",
  日元: "JPY",
  英镑: "GBP",
  港元: "HKD",
  港币: "HKD",
  台币: "TWD",
  新台币: "TWD",
  韩元: "KRW",
};

/** ISO 4217. */
const codes =
  " AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL ";

/** A currency found at one end of a text: what it can stand for (separated by spaces), and the text without it. */
export interface CurrencyFound {
  readonly currency: string;
  readonly rest: string;
}

const inFront = /^(\p{L}{0,3}\.?\p{Sc}|[A-Za-z]{2,3}\.?(?=[\s\d.,+(-])|人民币)\s*/u;
const behind =
  /\s*(\p{Sc}|[A-Za-zŁłČč]{2,3}|元|圆|块|円|원|人民币|[美欧日港韩]元|美金|英镑|港币|新?台币)\.?$/u;

export function currencyInFront(text: string): CurrencyFound | undefined {
  const match = inFront.exec(text);
  const currency = match === null ? undefined : currenciesOf(match[1] ?? "");
  return match === null || currency === undefined
    ? undefined
    : { currency, rest: text.slice(match[0].length) };
}

export function currencyBehind(text: string): CurrencyFound | undefined {
  const match = behind.exec(text);
  const currency = match === null ? undefined : currenciesOf(match[1] ?? "");
  return match === null || currency === undefined
    ? undefined
    : { currency, rest: text.slice(0, match.index) };
}

/** What a sign, code or word stands for; undefined when it names no currency. */
function currenciesOf(spelling: string): string | undefined {
  const upper = spelling.replace(/\.$/, "").toUpperCase();
  const known = lookUp(bySpelling, upper);
  if (known !== undefined) return known;
  if (/^[A-Z]{3}$/.test(upper)) return codes.includes(` ${upper} `) ? upper : undefined;
  return /^\p{Sc}$/u.test(spelling) ? spelling : undefined;
}

/** Whether two spellings can mean the same currency. */
export const canBeSameCurrency = (a: string, b: string): boolean =>
  a.split(" ").some((currency) => b.split(" ").includes(currency));
