/** What a column can be, over all six layouts. */
export type ColumnRole =
  | "period"
  | "start"
  | "new"
  | "end"
  | "customer"
  | "date"
  | "amount"
  | "segment"
  | "expansion"
  | "contraction"
  | "churned"
  | "reactivation"
  | "ended";

/** Words that say a role for sure, words that usually do, and words that do where nothing better stands beside them. */
type Words = readonly [sure: string, usual: string, weak: string];

/** Words for each role, English and Chinese, as `plain` leaves them, with blanks between: nothing is built when the script loads. */
export const headingWords: Readonly<Record<ColumnRole, Words>> = {
  customer: [
    "customerid custid customerno customernumber customercode customeruniqueid clientid clientno clientcode userid uid memberid memberno membernumber membershipno membershipid membershipnumber loyaltycardno buyerid accountid accountno accountnumber subscriberid shopperid visitorid playerid donorid patientid studentid tenantid distinctid openid unionid 客户id 客户编号 客户号 客户代码 客户编码 会员号 会员id 会员编号 会员卡号 会员码 卡号 顾客id 顾客编号 用户id 用户编号 用户编码 买家id 买家编号 学号 患者编号",
    "customer customers client clients user users member members buyer buyers account accounts shopper subscriber subscribers email emailaddress customeremail phone phonenumber mobile mobilephone mobilenumber telephone cellphone patient student guest visitor donor tenant player attendee purchaser payer policyholder cardholder lessee policyowner insured username useremail 客户 客户们 顾客 会员 用户 用户名 买家 买家昵称 买家会员名 买家账号 业主 客户昵称 会员昵称 微信号 手机 手机号 手机号码 电话 电话号码 联系电话 邮箱 电子邮箱 账号 账户 帐号 订阅者 学员 学生 患者 租客 租户 玩家 会员手机号 客户手机号",
    "id name fullname customername clientname membername accountname username contact contactname billingname company companyname person nickname cardno 姓名 名字 昵称 客户名 客户名称 客户姓名 会员姓名 会员名 用户名称 顾客姓名 公司 公司名称 单位 单位名称 企业名称 联系人 收货人 编号",
  ],
  date: [
    "orderdate orderedat ordertime orderedon datetimeoforder dateoforder purchasedate purchasedat purchasetime purchasedon dateofpurchase paidat paiddate paidon paymentdate paymenttime transactiondate transactiontime invoicedate eventdate eventtime eventtimestamp saledate salesdate visitdate activitydate logindate bookingdate 下单时间 下单日期 订单日期 订单时间 订单创建时间 付款时间 付款日期 支付时间 支付日期 支付完成时间 购买日期 购买时间 交易日期 交易时间 成交时间 成交日期 消费日期 消费时间 事件时间 登录时间 到店日期 到店时间 销售日期",
    "date day ordered purchased paid timestamp time datetime visited when created createdat createddate creationdate createdon 日期 时间 发生时间 记录时间 打卡时间 缴费日期 充值时间 创建时间 创建日期",
    "",
  ],
  amount: [
    "amount total totalamount totalpaid totalprice grandtotal orderamount ordertotal ordervalue amountpaid paidamount paymentamount netamount grossamount netrevenue revenue mrr arr totalmrr monthlyfee monthlyprice monthlyamount 金额 实付 实付金额 实付款 实收 实收金额 支付金额 付款金额 订单金额 订单实付金额 成交金额 交易金额 消费金额 销售额 销售金额 总价 总金额 月费 月租 应付金额 缴费金额 充值金额 年费",
    "sales value spend spent payment paid gross net sum contractvalue acv 收入 营业额 流水 合同金额 费用",
    "price fee cost subtotal unitprice 价格 单价 小计",
  ],
  segment: [
    "segment group channel acquisitionchannel source country region city plan planname category tier campaign store customersegment customertype customergroup marketingchannel utmsource 分组 渠道 来源 来源渠道 获客渠道 国家 地区 区域 城市 省份 套餐 套餐名称 类别 客户类型 客户分组 会员等级 会员类型 等级 门店 店铺 活动 客群",
    "type cohort platform market branch location level package subscriptionplan productplan 类型 平台 分店 级别 方案 版本",
    "device gender state province industry department 性别 行业 设备",
  ],
  period: [
    "period month quarter year week yearmonth monthofyear reportingperiod reportingmonth reportmonth fiscalyear fiscalquarter fiscalmonth calendarmonth billingmonth 期间 月份 月 季度 年份 年 年度 周 周次 时期 时间段 周期 年月 统计月份 统计期间 报告期 账期 月度",
    "monthending monthend monthbeginning weekending weekof weekcommencing weekbeginning yearending quarterending date 统计日期 日期",
    "time term 时间",
  ],
  start: [
    "start startcount atstart atthestart startofperiod startofmonth beginning beginningcount opening openingbalance openingcustomers openingmrr startcustomers startmrr startingmrr startingarr beginningmrr beginningarr customersatstart customersatthestart customersatbeginning startingcustomers beginningcustomers customersstart startdate startedat startedon startson datestarted subscriptionstart subscriptionstartdate contractstart contractstartdate begindate begin validfrom effectivedate membershipstart planstart 期初 期初客户 期初客户数 期初数 期初人数 期初会员数 期初用户数 期初mrr 期初收入 期初金额 月初 月初客户数 月初人数 年初 年初客户数 初始客户数 上月末客户数 上期末客户数 上月末 上期末 开始 开始日期 开始时间 开始日 订阅开始 订阅开始日期 合同开始 合同开始日期 生效日期 生效日 起始日期 起始日 签约日期 开通日期 开通时间 起租日期 入会日期 入会时间",
    "starting started from since membersince customersince subscribedat subscribedon subscriptiondate activated activatedat activationdate joined joinedat joinedon joindate joiningdate signedon enrolled enrolledon enrollmentdate checkin movein moveindate 加入日期 加入时间 入网时间 入网日期 签约日 签约时间 入住日期 入职 起 自 激活时间",
    "signupdate signupat signedup signedupat signup registered registeredat registrationdate created createdat createddate currentperiodstart trialstart 注册时间 注册日期 创建时间 创建日期 首购时间 首次购买时间",
  ],
  new: [
    "new newcustomers newcount newclients newmembers newusers newsubscribers newcustomersacquired customersadded newbusiness newbusinessmrr newmrr newarr newbiz newlogo newlogos newlogomrr newrevenue newsignups 新增 新增客户 新增客户数 新客户 新客户数 新客 新客数 新增数 新增人数 新增会员 新增会员数 新增用户 新增用户数 新增收入 新增mrr 新增金额 新签 新签mrr 新签收入 新签金额 本月新增 本期新增 当月新增 当期新增 新购 新购收入",
    "added adds acquired gained additions customersacquired signups 拉新 拉新数 新注册 入会数",
    "joined joiners newcontracts 加入 注册数",
  ],
  end: [
    "end endcount atend attheend endofperiod endofmonth closing closingbalance closingcustomers closingmrr endcustomers endmrr endingmrr endingarr customersatend customersattheend endingcustomers customersend enddate endsat endson endedat endedon dateended subscriptionend subscriptionenddate contractend contractenddate validto validuntil cancelledat canceledat cancelledon canceledon canceldate canceleddate cancelleddate cancellationdate churndate churnedat churnedon datechurned membershipend planend leftdate dateleft 期末 期末客户 期末客户数 期末数 期末人数 期末会员数 期末用户数 期末mrr 期末收入 期末金额 月末 月末客户数 月末人数 年末 年末客户数 本月末 本期末 结束 结束日期 结束时间 结束日 订阅结束 订阅结束日期 合同结束 合同结束日期 到期日期 到期日 到期时间 终止日期 终止日 取消日期 取消时间 退订日期 退订时间 流失日期 退会日期 失效日期 失效日 离网时间 离网日期 注销日期 解约日期 解约日",
    "ending ended ends endingcount until to cancelled canceled expires expiry expirydate expiresat expireson expirationdate expiration termend left lefton leavedate terminated terminationdate stopdate checkout moveout moveoutdate 到期 止 离开日期 退租日期 截止日期 截止",
    "totalcustomers activecustomers activeusers activemembers totalusers totalmembers totalsubscribers activesubscribers customersremaining currentperiodend renewaldate renewsat churned lost trialend 总客户数 客户总数 在册客户 在册客户数 在册人数 活跃客户数 续费日期 下次续费日期",
  ],
  expansion: [
    "expansion expansionmrr expansionarr expansionrevenue upgrade upgrades upgrademrr upsell upsells upsellmrr 扩张 扩张mrr 扩展 扩展mrr 扩展收入 扩张收入 增购 增购收入 增购mrr 升级 升级收入 升级mrr 扩容 追加",
    "expanded growthmrr crosssell 加购 交叉销售",
    "",
  ],
  contraction: [
    "contraction contractionmrr contractionarr contractionrevenue downgrade downgrades downgrademrr downsell downsells 收缩 收缩mrr 收缩收入 降级 降级收入 降级mrr 减购 减购收入 缩减 缩减收入 缩减mrr 降配",
    "contracted reduction reductions 减少",
    "",
  ],
  churned: [
    "churned churn churnedmrr churnmrr churnedarr churnedrevenue churnedcustomers churnedusers customerslost lost lostmrr lostrevenue lostcustomers cancelledmrr canceledmrr 流失 流失mrr 流失收入 流失金额 流失客户 流失客户数 流失人数 流失数 流失会员 流失用户",
    "cancellations cancelled canceled cancels left departures 退订 退订收入 取消 退会 退会数",
    "",
  ],
  reactivation: [
    "reactivation reactivated reactivations reactivationmrr reactivatedmrr reactivatedcustomers resurrected winback winbacks winbackmrr 重新激活 重新激活mrr 回流 回流mrr 回流收入 回流客户 回流客户数 召回 唤回 复购回流",
    "returned returning restored 复活 恢复",
    "",
  ],
  ended: [
    "status state subscriptionstatus contractstatus customerstatus 状态 订阅状态 合同状态 客户状态 会员状态",
    "",
    "",
  ],
};
