import { day, hostile, type Range, tidy } from "./range";

/** Period summaries and revenue movements. */
export const counts: readonly Range[] = [
  tidy("an English summary", "periods", { period: 0, start: 1, new: 2, end: 3 }, [
    ["Month", "Start", "New", "End"],
    ["2024-01", 107, 21, 120],
    ["2024-02", 120, 18, 125],
    ["2024-03", 125, 30, 140],
  ]),
  tidy("a Chinese summary", "periods", { period: 0, start: 1, new: 2, end: 3 }, [
    ["月份", "期初客户数", "新增客户数", "期末客户数"],
    ["2024年1月", 107, 21, 120],
    ["2024年2月", 120, 18, 125],
    ["2024年3月", 125, 30, 140],
  ]),
  tidy("a summary with the lost ones and a rate", "periods", { period: 0, start: 1, new: 2, end: 4 }, [
    ["Quarter", "Opening", "New customers", "Lost", "Closing", "Churn rate"],
    ["Q1 2024", 100, 20, 5, 115, "5%"],
    ["Q2 2024", 115, 15, 10, 120, "8.7%"],
    ["Q3 2024", 120, 15, 12, 123, "10%"],
  ]),
  tidy("a summary without a start", "periods", { period: 0, new: 1, end: 2 }, [
    ["季度", "新增会员", "期末会员数"],
    ["2023Q4", 300, 1200],
    ["2024Q1", 280, 1350],
    ["2024Q2", 310, 1500],
  ]),
  hostile("customers in brackets", "periods", { period: 0, start: 1, new: 2, end: 3 }, [
    ["Period", "Customers (start)", "Customers (new)", "Customers (end)"],
    [day(2024, 1, 1), 107, 21, 120],
    [day(2024, 2, 1), 120, 18, 125],
  ]),
  hostile("long words, title and total", "periods", { period: 0, start: 1, new: 2, end: 3 }, [
    ["Customer report FY2024", "", "", ""],
    ["", "", "", ""],
    [
      "Month ending",
      "Customers at beginning of month",
      "New customers acquired",
      "Customers at end of month",
    ],
    ["Jan-24", "1,070", "210", "1,200"],
    ["Feb-24", "1,200", "180", "1,250"],
    ["Mar-24", "1,250", "300", "1,400"],
    ["Total", "", "690", ""],
  ]),
  hostile(
    "merged headings: customers over start, new, end",
    "periods",
    { period: 0, start: 1, new: 2, end: 3 },
    [
      ["月份", "客户数", "", "", "备注"],
      ["", "期初", "新增", "期末", ""],
      ["1月", 107, 21, 120, ""],
      ["2月", 120, 18, 125, "春节"],
      ["3月", 125, 30, 140, ""],
    ],
  ),
  hostile("no headings", "periods", { period: 0, start: 1, new: 2, end: 3 }, [
    ["2024-01", 107, 21, 120],
    ["2024-02", 120, 18, 125],
    ["2024-03", 125, 30, 140],
  ]),
  hostile("newest first, counts as text with units", "periods", { period: 0, start: 1, new: 2, end: 3 }, [
    ["统计月份", "上月末客户数", "本月新增", "本月末客户数", "流失率"],
    ["2024-03", "125", "30", "140", "12.0%"],
    ["2024-02", "120", "18", "125", "10.8%"],
    ["2024-01", "107", "21", "120", "7.5%"],
  ]),
  hostile("two languages and a unit row", "periods", { period: 0, start: 1, new: 2, end: 3 }, [
    ["Month 月份", "Start 期初", "New 新增", "End 期末"],
    ["", "(人)", "(人)", "(人)"],
    ["2024-01", 107, 21, 120],
    ["2024-02", 120, 18, 125],
  ]),
  hostile("columns in another order with a blank one", "periods", { period: 4, start: 3, new: 1, end: 0 }, [
    ["Closing customers", "New signups", "", "Opening customers", "Week"],
    [120, 21, "", 107, "2024-W01"],
    [125, 18, "", 120, "2024-W02"],
    [140, 30, "", 125, "2024-W03"],
  ]),
  tidy(
    "MRR movements",
    "movements",
    { period: 0, start: 1, new: 2, expansion: 3, contraction: 4, churned: 5 },
    [
      ["Month", "Starting MRR", "New MRR", "Expansion MRR", "Contraction MRR", "Churned MRR", "Ending MRR"],
      ["2024-01", 10000, 1200, 300, -100, -400, 11000],
      ["2024-02", 11000, 900, 250, -50, -600, 11500],
      ["2024-03", 11500, 1500, 100, -80, -300, 12720],
    ],
  ),
  tidy(
    "MRR movements with reactivation",
    "movements",
    { period: 0, start: 1, new: 2, expansion: 3, contraction: 4, churned: 5, reactivation: 6 },
    [
      ["Period", "Start", "New", "Expansion", "Contraction", "Churned", "Reactivation"],
      ["Q1 2024", 10000, 1200, 300, 100, 400, 50],
      ["Q2 2024", 11050, 900, 250, 50, 600, 0],
    ],
  ),
  tidy(
    "Chinese revenue movements",
    "movements",
    { period: 0, start: 1, new: 2, expansion: 3, contraction: 4, churned: 5, reactivation: 6 },
    [
      ["月份", "期初MRR", "新增MRR", "扩展MRR", "收缩MRR", "流失MRR", "回流MRR", "期末MRR"],
      ["2024-01", 10000, 1200, 300, 100, 400, 50, 11050],
      ["2024-02", 11050, 900, 250, 50, 600, 0, 11550],
    ],
  ),
  hostile(
    "new business, upgrades, downgrades, cancellations",
    "movements",
    { period: 0, start: 1, new: 2, expansion: 3, contraction: 4, churned: 5 },
    [
      ["Subscription revenue, $"],
      [],
      [
        "Month",
        "Opening",
        "New business",
        "Upgrades",
        "Downgrades",
        "Cancellations",
        "Net change",
        "Closing",
      ],
      ["Jan 2024", "$10,000", "$1,200", "$300", "($100)", "($400)", "$1,000", "$11,000"],
      ["Feb 2024", "$11,000", "$900", "$250", "($50)", "($600)", "$500", "$11,500"],
      ["Total", "", "$2,100", "$550", "($150)", "($1,000)", "$1,500", ""],
    ],
  ),
  hostile(
    "net new beside new",
    "movements",
    { period: 0, start: 1, new: 3, expansion: 4, contraction: 5, churned: 6 },
    [
      ["Month", "Beginning ARR", "Net new ARR", "New ARR", "Expansion ARR", "Contraction ARR", "Churned ARR"],
      ["2024-01", 100, 10, 12, 3, 1, 4],
      ["2024-02", 110, 5, 9, 2, 1, 5],
    ],
  ),
  hostile(
    "renewals' words in Chinese, title and total",
    "movements",
    { period: 0, start: 1, new: 2, expansion: 3, contraction: 4, churned: 5 },
    [
      ["经常性收入变动表", "", "", "", "", "", ""],
      ["期间", "期初金额", "新签金额", "增购金额", "降级金额", "流失金额", "期末金额"],
      ["2024年第一季度", "100万", "20万", "5万", "2万", "8万", "115万"],
      ["2024年第二季度", "115万", "18万", "4万", "1万", "6万", "130万"],
      ["合计", "", "38万", "9万", "3万", "14万", ""],
    ],
  ),
  hostile(
    "merged headings over gains and losses",
    "movements",
    { period: 0, start: 1, new: 2, expansion: 3, contraction: 4, churned: 5 },
    [
      ["Month", "Start", "Gains", "", "Losses", "", "End"],
      ["", "", "New", "Expansion", "Contraction", "Churn", ""],
      ["2024-01", 100, 12, 3, 1, 4, 110],
      ["2024-02", 110, 9, 2, 1, 5, 115],
    ],
  ),
  hostile(
    "no expansion: only new and churned revenue",
    "movements",
    { period: 0, start: 1, new: 2, churned: 3 },
    [
      ["Month", "Starting MRR", "New MRR", "Churned MRR", "Ending MRR"],
      ["2024-01", 1000, 120, 40, 1080],
      ["2024-02", 1080, 90, 60, 1110],
    ],
  ),
];
