import type { Language } from './types.ts'

export const vi: Language = {
  code: 'vi',
  common:
    'quý khách hàng kính gửi chúng tôi của bạn được không những với trong tháng ngày cho này vui lòng xin chào cảm ơn trân trọng đã sẽ các một để khi nếu vào theo từ thông báo dịch vụ',
  order: 'dmy',
  phrases: {
    due: `
      tổng tiền thanh toán | tổng số tiền thanh toán | số tiền cần thanh toán | số tiền phải thanh toán | số tiền thanh toán | tổng tiền phải trả | số tiền phải trả | tổng cộng thanh toán | tổng số tiền phải thanh toán | số tiền cần đóng |
      số tiền phải đóng | số tiền phải nộp | số tiền nộp phạt | số tiền còn lại | còn phải thanh toán | còn phải trả | còn thiếu | còn nợ | dư nợ | dư nợ cần thanh toán | tổng dư nợ | số tiền nợ | cước phí phát sinh | tổng cước | tổng cước phí |
      tiền điện | tiền nước | tiền nhà | tiền phòng | tiền thuê nhà | học phí | phí quản lý | phí bảo hiểm | mức phạt | tiền phạt | với số tiền | số tiền là | thanh toán số tiền | tổng tiền hóa đơn | giá trị hóa đơn | cước sử dụng | tiền cước |
      số tiền cần trả | phải thu | cần thanh toán | phải nộp | phải đóng | kỳ phí | số tiền trích nợ | chuyển khoản số tiền | tổng thanh toán | khoản thanh toán | nợ cước`,
    total:
      'tổng cộng | tổng tiền | tổng | thành tiền | tổng giá trị | phí gia hạn | giá gói | giá | phí duy trì | phí dịch vụ',
    sum: 'số tiền | khoản tiền | phí',
    minimum: 'thanh toán tối thiểu | số tiền thanh toán tối thiểu | tối thiểu | trả tối thiểu',
    paid: 'đã thanh toán | số tiền đã thanh toán | đã nhận | đã nhận được | đã trả | đã đóng | đã cọc | tiền cọc | đặt cọc | đã nhận thanh toán | số tiền đã trả | đã trừ',
    previous: 'kỳ trước | tháng trước | nợ kỳ trước | số dư kỳ trước | dư nợ kỳ trước',
    subtotal: 'tạm tính | cộng tiền hàng | tiền trước thuế | chưa gồm thuế | tổng tiền trước thuế',
    tax: 'thuế gtgt | thuế vat | tiền thuế | phí vận chuyển | phí giao hàng | vat',
    discount:
      'giảm giá | giảm đến | giảm | ưu đãi | khuyến mãi | chỉ còn | chỉ từ | tiết kiệm | hoàn tiền mặt | điểm thưởng | mã giảm giá | đơn từ | miễn phí',
    fee: 'phí chậm nộp | phí phạt | lãi chậm trả | phí trả chậm | tiền chậm nộp | lãi suất',
    limit: 'hạn mức | hạn mức tín dụng | số tiền bảo hiểm | tối đa',
    holding: 'số dư | số dư khả dụng | số dư tài khoản | số dư hiện tại',
    remaining: 'dư nợ gốc | dư nợ còn lại | nợ gốc còn lại',
    later: 'sau đó | sau ngày',
    refunded: 'hoàn tiền | số tiền hoàn | được hoàn | sẽ được hoàn | hoàn lại',
    incoming: 'tiền vào | nhận được tiền | lương | ghi có | chuyển đến',
    rate: 'mỗi tháng | một tháng | / tháng | đơn giá | hàng tháng',
    dueBy: `
      hạn thanh toán | thời hạn thanh toán | ngày đến hạn | ngày đến hạn thanh toán | đến hạn | hạn chót | hạn nộp | hạn đóng | thanh toán trước ngày | trước ngày | trước | chậm nhất | chậm nhất ngày | chậm nhất là ngày | muộn nhất | đến hết ngày |
      hạn cuối | hạn nộp tiền | thanh toán đến hết ngày | hạn thanh toán cuối cùng | hạn đóng phí | trước hoặc vào ngày | không muộn hơn ngày | ngày hết hạn thanh toán | hạn cuối thanh toán | ngày thanh toán | thanh toán trước | hạn nộp học phí`,
    charge:
      'sẽ được trừ | sẽ trừ | ngày trừ tiền | ngày trích nợ | sẽ trích | sẽ tự động gia hạn | tự động gia hạn vào ngày | gia hạn vào ngày | ngày gia hạn | ngày thu | sẽ được tính phí | sẽ thu | kỳ thanh toán tiếp theo | ngày thanh toán tiếp theo | thanh toán tự động vào | hết hạn vào ngày',
    issued:
      'ngày lập | ngày phát hành | ngày hóa đơn | ngày xuất | ngày sao kê | ngày lập hóa đơn | ngày chốt sao kê',
    period: 'kỳ | kỳ hóa đơn | kỳ cước | từ ngày | kỳ sử dụng | thời gian sử dụng',
    ends: 'hết hạn | ngày hết hạn | áp dụng đến | áp dụng đến hết | có hiệu lực đến | kết thúc | đến hết',
    happened:
      'ngày giao dịch | ngày đặt hàng | thời gian giao dịch | thanh toán ngày | thời gian thanh toán | dự kiến giao',
    invoiceNo:
      'số hóa đơn | hóa đơn số | mã hóa đơn | số phiếu thu | số biên lai | mã thanh toán | số thông báo | số quyết định | ký hiệu hóa đơn | số tham chiếu | mã giao dịch | phiếu thu số | biên lai số | số biên bản',
    orderNo: 'mã đơn hàng | số đơn hàng | đơn hàng | mã đặt chỗ | mã đặt vé',
    accountNo:
      'mã khách hàng | số hợp đồng | mã hợp đồng | số hợp đồng bảo hiểm | mã danh bộ | số thuê bao | mã học viên | mã học sinh',
    otherNo: 'điện thoại | mã số thuế | hotline | mã vận đơn | số điện thoại | số tài khoản | stk',
    payTo: 'đơn vị thụ hưởng | tên tài khoản | người thụ hưởng | chủ tài khoản',
    bill: 'hóa đơn | thông báo tiền | tiền điện | tiền nước | cước | học phí | phí quản lý | thanh toán | tiền nhà | phí bảo hiểm | nộp phạt | xử phạt | phiếu thu | thông báo phí',
    newBill:
      'thông báo tiền điện | thông báo tiền nước | thông báo cước | thông báo thanh toán | thông báo học phí | thông báo phí | thông báo đóng phí | hóa đơn của | hóa đơn điện tử | hóa đơn tháng | hóa đơn mới | gửi hóa đơn | đính kèm hóa đơn | yêu cầu thanh toán | đề nghị thanh toán | giấy báo | thông báo nộp | số tiền cần thanh toán',
    overdue:
      'quá hạn thanh toán | đã quá hạn | chưa thanh toán | chưa nhận được | chậm thanh toán | trễ hạn | quá hạn | chưa đóng | còn nợ | nợ cước | chưa nộp | công nợ quá hạn | chưa được thanh toán',
    reminder:
      'nhắc nhở | nhắc thanh toán | nhắc đóng | nhắc lại | nhắc nợ | xin nhắc | sắp đến hạn | nhắc hạn | lời nhắc | đừng quên | xin được nhắc',
    autopay:
      'trích nợ tự động | tự động trừ | sẽ được trừ | thanh toán tự động | sẽ tự động | tự động thanh toán | ủy nhiệm thu | sẽ trích nợ | tự động trích | sẽ bị trừ | trừ vào thẻ | đảm bảo số dư',
    renewal:
      'gia hạn | tự động gia hạn | gia hạn dịch vụ | sẽ được gia hạn | dùng thử | hết thời gian dùng thử | gia hạn gói | tái tục',
    ending: 'sắp hết hạn | sẽ hết hạn | sắp kết thúc',
    failed:
      'thanh toán không thành công | không thành công | thất bại | bị từ chối | không thể thu | thẻ bị từ chối | không đủ số dư | giao dịch không thành công | không thể trừ | trừ tiền không thành công | thanh toán thất bại',
    mend: 'cập nhật phương thức thanh toán | cập nhật thông tin thanh toán | cập nhật thẻ | đổi phương thức thanh toán',
    receipt:
      'thanh toán thành công | xác nhận thanh toán | đã nhận được thanh toán | biên lai | đã thanh toán | cảm ơn quý khách đã thanh toán | phiếu thu | giao dịch thành công | đã nhận được khoản thanh toán | đã nhận thanh toán | biên nhận | đã thanh toán thành công | nạp tiền thành công | cảm ơn bạn đã thanh toán',
    refund:
      'hoàn tiền | hoàn lại tiền | sẽ được hoàn | đã hoàn tiền | hoàn phí | hóa đơn điều chỉnh giảm',
    statement: 'sao kê thẻ tín dụng | sao kê | bảng sao kê | sao kê thẻ',
    request:
      'vui lòng thanh toán | thanh toán ngay | đề nghị thanh toán | kính mong … thanh toán | vui lòng chuyển khoản | vui lòng đóng | mong quý khách thanh toán | thanh toán qua | xin vui lòng thanh toán | kính đề nghị | chuyển khoản vào | chuyển khoản giúp | vui lòng nộp | thanh toán tại | chuyển giúp',
    attached: 'đính kèm | file đính kèm | kèm theo',
    nothingDue:
      'không cần thanh toán | không còn nợ | miễn phí | không phát sinh phí | không phải thanh toán | không cần thực hiện',
    order:
      'đơn hàng của | xác nhận đơn hàng | đặt hàng thành công | xác nhận đặt | giỏ hàng | đã đặt hàng',
    quote: 'báo giá | bảng báo giá | dự toán | chào giá',
    promo:
      'khuyến mãi | ưu đãi | giảm giá | mua ngay | mã giảm giá | voucher | miễn phí giao hàng | duy nhất hôm nay | siêu sale | săn sale | quà tặng',
    news: 'hủy đăng ký | bản tin | đọc thêm | tin tức',
    delivery:
      'đang giao | đã giao | vận chuyển | bưu kiện | theo dõi đơn hàng | đơn hàng đã được gửi | giao hàng thành công',
    security: 'mật khẩu | mã otp | đăng nhập | bảo mật | mã xác thực | xác minh',
    income:
      'nhận được tiền | tiền vào | lương tháng | ghi có | chuyển tiền đến | đã nhận tiền | biến động số dư',
    account:
      'chào mừng | điều khoản | chính sách bảo mật | khảo sát | giờ làm việc | giao dịch thẻ | bảo trì hệ thống',
    notice:
      'điều chỉnh giá | thay đổi giá | bảng giá | tăng giá | điều chỉnh phí | thay đổi biểu phí | ngân sách',
    over: 'đã hủy gói | đã hủy đăng ký | sẽ không bị tính phí | đã chấm dứt',
    withinDays:
      'trong vòng # ngày | trong # ngày | còn # ngày | sau # ngày | # ngày nữa | trong vòng # ngày làm việc',
    withinWeeks: 'trong vòng # tuần | trong # tuần',
    withinMonths: 'trong vòng # tháng',
    netDays: '# ngày kể từ ngày | # ngày kể từ | # ngày từ ngày | # ngày sau khi nhận',
    daysAgo: 'quá hạn # ngày | # ngày trước | trễ # ngày',
    today: 'hôm nay',
    tomorrow: 'ngày mai',
    yesterday: 'hôm qua',
    monthEnd: 'cuối tháng | cuối tháng này | hết tháng này',
    nextMonthEnd: 'cuối tháng sau',
    dayOfMonth: 'ngày # hàng tháng | ngày # tháng này | mùng # | ngày # mỗi tháng',
    credentials:
      'xác minh tài khoản | cập nhật thông tin cá nhân | nhập mã otp | xác thực tài khoản | cung cấp mã otp',
    threat:
      'tạm khóa | bị khóa | trong vòng # giờ | lập tức | khởi kiện | phong tỏa | ngừng cung cấp ngay | lệnh bắt',
    oddPayment: 'thẻ quà tặng | bitcoin | tiền ảo | thẻ cào',
    bankChange: 'thay đổi tài khoản | tài khoản mới của chúng tôi | đổi số tài khoản',
    prize: 'bạn đã trúng | trúng thưởng | nhận thưởng | giải thưởng',
    smallFee: 'phí hải quan | phí giao lại',
    hours: 'trong vòng # giờ | trong # giờ | ngay hôm nay',
  },
}
