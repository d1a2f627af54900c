import type { DataFault } from '../../api/fetch-json.ts';
import type { state as english } from '../en/state.ts';

/** The words instead of a page or beside it: loading, empty, broken or not found. */
export const state: typeof english = {
  status: {
    loading: 'Đang tải các phần tương tác …',
    newer: 'Đã có số liệu mới hơn kể từ khi mở trang này. Hãy tải lại trang để xem.',
    failed: (fault) => `Không tải được các phần tương tác (${faultText(fault)}). Nội dung trang vẫn đầy đủ.`,
    codeFailed:
      'Không tải được các phần tương tác: mất kết nối, hoặc đã có phiên bản mới hơn của trang web. Nội dung trang vẫn đầy đủ.',
  },
  notFound: {
    title: 'Không tìm thấy trang',
    text: 'Địa chỉ có thể bị gõ sai, hoặc số liệu hay nguồn đã đổi tên.',
    home: 'Trang đầu',
  },
  moved: { title: 'Trang này đã chuyển đi', now: 'Trang thay thế:' },
  loading: 'Đang tải dữ liệu …',
  empty: 'Bộ số liệu của cặp nước này chưa có số liệu nào.',
  error: {
    title: 'Không tải được dữ liệu',
    text: (fault) => `Nguyên nhân: ${faultText(fault)}.`,
    retry: 'Thử lại',
    reload: 'Tải lại trang',
  },
};

function faultText(fault: DataFault | null): string {
  switch (fault?.kind) {
    case 'network':
      return 'không kết nối được với trang web';
    case 'slow':
      return 'trang web không trả lời trong vòng một phút';
    case 'http':
      return fault.status === 404
        ? 'không có tệp dữ liệu (404)'
        : `trang web trả lời bằng lỗi ${fault.status}`;
    case 'broken':
      return `tệp dữ liệu bị hỏng: ${fault.detail}`;
    case 'format':
      return `dữ liệu có định dạng ${fault.found} mà trang này không đọc được; hãy tải lại trang`;
    default:
      return 'lỗi không lường trước';
  }
}
