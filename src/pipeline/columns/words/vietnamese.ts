import type { TitleWords } from './english.ts';

/** The words of Vietnamese titles by what they mean, syllables apart, written as in `english.ts`. */
export const vietnamese = {
  customer:
    'khách hàng, khách, người mua, người đặt, người dùng, thành viên, hội viên, khach, kh, người mua hàng, người đặt hàng, khách mua, bên mua, bệnh nhân, đối tượng',
  account: 'tài khoản, đối tác, liên hệ, thẻ thành viên, mst, mã số thuế',
  email: 'thư điện tử, địa chỉ email, hộp thư, email',
  consent: 'đồng ý nhận tin, nhận quảng cáo, đồng ý tiếp thị, bản tin, đăng ký nhận tin',
  phone: 'điện thoại, số điện thoại, sđt, sdt, di động, số đt, đtdđ',
  name: 'tên, họ tên, họ và tên, tên đầy đủ',
  namePart: 'họ, tên đệm, danh xưng, tên gọi, họ đệm, họ và tên đệm',
  company: 'công ty, doanh nghiệp, tên đơn vị, tổ chức, đơn vị mua hàng',
  billing: 'người thanh toán, xuất hóa đơn',
  shipping:
    'giao hàng, vận chuyển, ship, người nhận, phí vận chuyển, phí ship, phí giao hàng, vận đơn, mã vận đơn, đơn vị vận chuyển, nhận hàng, gửi hàng, giao, phí vận chuyển dự kiến, đvvc, chuyển phát, phí trả đtgh, đối tác giao hàng, bưu kiện, kiện hàng',
  order:
    'đơn hàng, đơn đặt hàng, đơn, đặt hàng, mua hàng, giỏ hàng, đặt phòng, đặt mua, mua, đặt chỗ, đặt, lần mua, mã đh, đh',
  invoice: 'số ct, hóa đơn, hoá đơn, phiếu, chứng từ, biên lai, phiếu bán hàng, số phiếu, hđ',
  transaction: 'ngày giao dịch, thời gian giao dịch, giao dịch',
  sale: 'bán hàng, bán, đã bán',
  revenue: 'doanh thu, doanh số',
  payment: 'thanh toán, đã trả, trả, đã thanh toán, khách đã trả, khách thanh toán, khách trả',
  product:
    'sản phẩm, hàng hóa, hàng hoá, hàng, mặt hàng, mã hàng, tên hàng, dịch vụ, mã vạch, sp, món, vật tư, tên hàng hóa',
  trait:
    'mô tả, danh mục, thương hiệu, nhãn hiệu, kích thước, màu sắc, màu, phân loại, nhóm hàng, ngành hàng, thuộc tính, quy cách, phân loại hàng',
  stock: 'tồn kho, kho',
  line: 'stt, số thứ tự, thứ tự',
  store:
    'cửa hàng, chi nhánh, kênh, nguồn, gian hàng, kênh bán, kênh bán hàng, điểm bán, quầy, kho hàng, nguồn đơn, sàn, shop',
  employee:
    'nhân viên, thu ngân, người bán, người tạo, người lập, nv, nhân viên bán hàng, người phụ trách, người nhận đơn, nvbh',
  supplier: 'nhà cung cấp, ncc, nhà sản xuất, hãng sản xuất',
  maker: 'nhà sản xuất, hãng sản xuất',
  id: 'số ct, mã, số, mã số, mst, mã số thuế, số hiệu, tham chiếu',
  date: 'ngày giao dịch, thời gian giao dịch, ngày, ngày tháng, ngày giờ, thời điểm, ngày chứng từ',
  time: 'giờ, thời gian',
  period: 'năm, tháng, tuần, quý',
  quantity: 'số lượng, sl, số sản phẩm, số lượng sản phẩm, slg, số lượng bán, tổng số lượng',
  count: 'số mặt hàng, số món, số lượng mặt hàng, tổng số',
  unit: 'đơn giá, đơn vị, đơn vị tính, đvt',
  price: 'giá, đơn giá, giá bán, giá tiền, giá sản phẩm',
  rate: 'tỷ giá, tỷ lệ, phần trăm, thuế suất, tỉ giá',
  amount:
    'thực thu, thành tiền, số tiền, tiền, giá trị, trị giá, tổng tiền, khách cần trả, cần trả, phải trả, phải thu, cần thanh toán, số tiền thanh toán',
  total:
    'tổng, tổng cộng, tổng tiền, tổng số tiền, tổng giá trị, tổng thanh toán, tổng giá, cộng, khách cần trả, khách phải trả',
  subtotal: 'tạm tính, tổng phụ, tổng tiền hàng, cộng tiền hàng, tiền hàng',
  tax: 'thuế, vat, gtgt, thuế gtgt, tiền thuế',
  inclusion: 'bao gồm, gồm, chưa, sau, trước, không, chưa bao gồm, đã bao gồm',
  net: 'thuần',
  gross: 'gộp',
  discount:
    'giảm giá, chiết khấu, khuyến mãi, khuyến mại, mã giảm giá, voucher, giảm, trợ giá, ưu đãi, ck, được trợ giá',
  cost: 'giá vốn, giá nhập, chi phí, tiền vốn',
  listPrice: 'giá gốc, giá niêm yết, giá cũ, giá đề xuất, niêm yết',
  profit: 'lợi nhuận, lãi, lợi nhuận gộp, lãi gộp',
  otherMoney:
    'phí, hoa hồng, đặt cọc, tiền cọc, cọc, công nợ, điểm, tiền thừa, tiền boa, phụ thu, thu khác, còn nợ, còn lại, dư nợ, cod, thu hộ, tiền thu hộ, phí dịch vụ, phí cố định, hoàn xu, xu, làm tròn, quyết toán, tiền quyết toán, thực nhận, tiền tip',
  tip: 'tiền boa, tiền tip',
  reversal:
    'hoàn tiền, hoàn, trả hàng, hủy, huỷ, đã hủy, đã huỷ, hoàn trả, đổi trả, hủy đơn, trả lại, hoàn hàng',
  status: 'trạng thái, tình trạng',
  currency: 'tiền tệ, loại tiền, đơn vị tiền tệ, ngoại tệ',
  currencyCode: 'vnd, vnđ, đồng, đ',
  kind: 'loại, nhóm, phương thức, hình thức, lý do, lí do, hạng thành viên, kiểu, mới',
  demography: 'ngày sinh, sinh nhật, tuổi, giới tính, năm sinh, sinh',
  place:
    'địa chỉ, thành phố, tỉnh, quận, huyện, phường, xã, quốc gia, đường, khu vực, mã bưu điện, mã bưu chính, tỉnh thành phố, tỉnh thành, quận huyện, phường xã, tp, nước, vùng',
  note: 'ghi chú, nhận xét, khối lượng, trọng lượng, cân nặng, đánh giá, tin nhắn, lời nhắn, hình ảnh, diễn giải, nội dung',
  created: 'tạo, ngày tạo, thời gian tạo, ngày lập, lập, phát hành',
  otherTime:
    'cập nhật, hạn, hết hạn, đến hạn, dự kiến, hoàn thành, bắt đầu, kết thúc, đăng ký, hiệu lực, ngày giao, thời gian giao, xác nhận, ngày gửi, xuất kho, ngày hoàn thành, hoàn tất, nhận phòng, trả phòng',
  first: 'đầu tiên, lần đầu, đầu',
  last: 'cuối, cuối cùng, lần cuối, gần nhất, gần đây',
  aggregate:
    'trung bình, tần suất, số đơn hàng, số đơn, số lần mua, số lượng đơn hàng, tổng số đơn hàng, tổng đơn hàng, bình quân, tổng số đơn',
  filler: 'của, và, từ, cho, theo, trên, tại, các, đến, được, bởi, những',
  givenName: 'tên gọi',
  familyName: 'họ, họ đệm, họ và tên đệm',
  headcount: 'số khách, số người, số lượng khách, người lớn',
} satisfies TitleWords;
