import type { Text } from "../text";

/** Repeat purchases: BG/NBD, Gamma–Gamma, forecasts. */
export const purchaseErrors = () =>
  ({
    "frequency-not-whole": {
      en: "{where}: {cell} is not a number of repeat purchases. Use a whole number from 0, as CUSTOMER_SUMMARY gives it.",
      zh: "{where}：{cell} 不是重复购买次数。请使用不小于 0 的整数，可由 CUSTOMER_SUMMARY 得到。",
    },
    "negative-age": {
      en: "{where}: a customer cannot have been watched for {cell}. Check that asof lies after the first purchase.",
      zh: "{where}：观察时长不能为负（{cell}）。请检查截止日是否晚于首次购买。",
    },
    "recency-outside-age": {
      en: "{where}: the last purchase is at {cell}, outside 0 … {age}, the customer's age. Count recency from the first purchase, in the unit of age.",
      zh: "{where}：最后一次购买在 {cell}，超出 0 … {age}（该客户的 age）。recency 请从首次购买算起，单位与 age 相同。",
    },
    "recency-without-repeat": {
      en: "{where}: {cell}, but frequency shows no repeat purchase. Use recency 0 for customers who bought once.",
      zh: "{where}：值为 {cell}，但 frequency 中没有重复购买。只购买一次的客户 recency 应为 0。",
    },
    "repeat-without-recency": {
      en: "{where}: 0, beside {frequency} repeat purchases. Purchases on the first day are no repeats: count days with purchases, as CUSTOMER_SUMMARY does.",
      zh: "{where}：值为 0，但有 {frequency} 次重复购买。首日的购买不算重复：请按有购买的天数计数，如 CUSTOMER_SUMMARY。",
    },
    "blank-value": {
      en: "{where}: the value is missing beside {frequency} repeat purchases. Fill it in, or set frequency to 0.",
      zh: "{where}：有 {frequency} 次重复购买，但缺少金额。请补上，或将 frequency 设为 0。",
    },
    "value-not-positive": {
      en: "{where}: {cell}. The model knows only amounts above 0: leave out free orders and customers whose refunds outweigh their purchases.",
      zh: "{where}：{cell}。模型只适用于大于 0 的金额：请去掉免费订单以及退款超过购买的客户。",
    },
    "customer-value-not-positive": {
      en: "The repeat purchases of {customer} average {value}, and the model needs amounts above 0. Leave out free orders and refunds, or leave amounts out to forecast purchases alone.",
      zh: "客户 {customer} 的重复购买平均金额为 {value}，模型要求大于 0。请去掉免费订单和退款，或省略 amounts，只预测购买次数。",
    },
    "nobody-bought-again": {
      en: "Nobody bought again on a later day, so repeat purchases cannot be modelled. Use a longer time of data, and one id for each customer.",
      zh: "没有客户在之后的日期再次购买，无法建立模型。请使用更长时间的数据，并确认同一客户只有一个编号。",
    },
    "bgnbd-same-rate": {
      en: "No best fit: these customers seem to buy at one rate, or more regularly than by chance (r and alpha grow without end). Use more customers; for regular payments use SBG_FIT.",
      zh: "没有最优解：这些客户的购买频率似乎相同，或比随机更有规律（r 与 alpha 无限增大）。请增加客户；定期付款请用 SBG_FIT。",
    },
    "bgnbd-nobody-left": {
      en: "No best fit: nothing shows that anybody stopped buying (the chance of leaving falls to 0). Use a longer time of data, or more customers.",
      zh: "没有最优解：看不出有客户停止购买（流失概率趋于 0）。请使用更长时间的数据，或增加客户。",
    },
    "bgnbd-same-chance": {
      en: "No best fit: everybody seems to leave with the same chance (a and b grow without end). Use more customers, or a longer time of data.",
      zh: "没有最优解：所有客户的流失概率似乎相同（a 与 b 无限增大）。请增加客户，或使用更长时间的数据。",
    },
    "bgnbd-all-or-nothing": {
      en: "No best fit: some customers seem to leave at once and the others never (a and b fall to 0). Use more customers, or a longer time of data.",
      zh: "没有最优解：似乎一部分客户立即流失、其余永不流失（a 与 b 趋于 0）。请增加客户，或使用更长时间的数据。",
    },
    "bgnbd-no-maximum": {
      en: "The fit did not settle, so no numbers are given. Use more customers or a longer time of data, and check for ids that stand for many people.",
      zh: "拟合没有收敛，因此不返回结果。请增加客户或使用更长时间的数据，并检查是否有一个编号代表多人。",
    },
    "nobody-with-values": {
      en: "No row has a frequency above 0, so there are no values to learn from. Choose Frequency and Value of CUSTOMER_SUMMARY.",
      zh: "没有 frequency 大于 0 的行，无法估计金额。请选择 CUSTOMER_SUMMARY 的重复购买天数与金额两列。",
    },
    "gamma-gamma-same-each-time": {
      en: "No best fit of values: these customers seem to spend the same each time, or are too few to tell (p grows without end). Use more customers whose purchases differ.",
      zh: "金额模型没有最优解：这些客户每次的金额似乎相同，或客户太少（p 无限增大）。请使用更多金额有差异的客户。",
    },
    "gamma-gamma-same-customers": {
      en: "No best fit of values: the customers' averages differ no more than by chance (q and v grow without end). Use more customers; until then, the overall average is the best forecast.",
      zh: "金额模型没有最优解：各客户的平均金额差异不超过偶然波动（q 与 v 无限增大）。请增加客户；在此之前可用总体平均值预测。",
    },
    "gamma-gamma-no-maximum": {
      en: "The fit of values did not settle, so no numbers are given. Use more customers with repeat purchases, and check for single very large amounts.",
      zh: "金额模型没有收敛，因此不返回结果。请增加有重复购买的客户，并检查是否有异常大的金额。",
    },
    "negative-horizon": {
      en: "horizon is {horizon}; a forecast goes ahead in time. Use a number from 0, in units of time.",
      zh: "horizon 为 {horizon}，而预测只能面向未来。请使用不小于 0 的数，单位为 unit。",
    },
  }) as const satisfies Record<string, Text>;
