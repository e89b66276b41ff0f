import type { CellWords } from './english.ts';

/** Vietnamese words in cells, written as in `english.ts`. */
export const vietnamese: CellWords = {
  yes: 'có đúng',
  no: 'không sai',
  inDates: 'ngày năm lúc',
  pieces: 'cái chiếc',
  bought: 'chi',
  sold: 'thu',
  missing: 'không_xác_định chưa_rõ chưa_cập_nhật',
  unnamed: 'khách_mua_lẻ khách_hàng_vãng_lai khách_lẻ khách_vãng_lai khách_hàng_lẻ',
  status: {
    undone: 'hủy huỷ đã_hủy hoàn_tiền trả_hàng hoàn_trả hoàn_hàng trả_lại hoàn_lại chuyển_hoàn thu_hồi',
    failed: `thất_bại từ_chối hết_hạn quá_hạn không_thành_công lỗi_thanh_toán bị_bỏ_dở bỏ_dở giỏ_hàng_bỏ_quên không_đến vắng_mặt`,
    draft: 'nháp bản_nháp báo_giá đã_xóa đã_xoá đơn_thử đơn_test',
    standing: `bán_hàng* hoàn_thành* đã_hoàn_thành* hoàn_tất* đã_giao* đang_giao* giao_hàng* đang_xử_lý* đã_xử_lý*
      đã_thanh_toán* đã_nhận* đã_gửi* đã_xác_nhận* đã_duyệt* đang_vận_chuyển* đang_chuyển* vận_chuyển* chờ_lấy_hàng*
      chờ_giao* đang_chuẩn_bị* đã_đóng_gói* thành_công* mới đơn_mới* đã_bán* đang_đóng_gói* đã_đóng* một_phần*
      đã_mua* đã_lấy_hàng* chuẩn_bị_hàng* đã_xuất_kho* giao_thành_công* phiếu_tạm*`,
    pending: 'chờ đang_chờ* chưa_thanh_toán* tạm_giữ* tạm_hoãn* chưa_xác_nhận* chưa_trả*',
    lead: 'đơn_hàng trạng_thái thanh_toán',
    not: 'không chưa miễn',
    between: 'bị được',
    partly: 'một_phần',
    asked: 'yêu_cầu chờ đang_chờ đang',
    done: 'đã',
  },
};
