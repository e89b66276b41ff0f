import type { CellWords } from './english.ts';

/** Korean words in cells, written as in `english.ts`. */
export const korean: CellWords = {
  yes: '예 네',
  no: '아니오 아니요',
  agreed: '동의',
  refused: '비동의 거부 미동의',
  pieces: '개 건',
  bought: '매수 매입 지출 출금',
  sold: '매도 매출 수입 입금',
  unnamed: '비회원고객 현장고객 무기명 일반손님 비회원 손님 일반고객 현금고객',
  missing: '없음 미지정 미상 미입력 알_수_없음',
  inDates: '월 화 수 목 금 토',
  forenoon: '오전',
  afternoon: '오후',
  hours: '시',
  minutes: '분',
  seconds: '초',
  status: {
    charges: '수수료 출금',
    standing: `결제완료* 결제확인* 결제됨* 입금완료* 입금확인* 배송* 구매확정* 구매완료* 거래완료* 주문완료* 주문확인* 주문접수* 완료* 처리중* 처리완료* 진행중* 진행* 준비중*
      준비* 상품준비* 발송* 출고* 정상* 판매완료* 판매* 확정* 수령* 신규* 새주문* 교환* 승인* 성공* 활성* 발주확인* 픽업* 예약확정* 부분* 일부* 지불완료* 미배송* 미발송* 정산완료* 예약완료* 이용완료* 매출확정*`,
    pending:
      '입금대기* 입금전* 미결제* 미입금* 결제대기* 결제전* 대기* 보류* 미확인* 연체* 승인대기* 무통장*',
    lead: '주문 결제 상태',
    undoneSigns: '취소 환불 반품 반송 철회 차지백 회수완료',
    failedSigns: '실패 거절 거부 만료 결제오류 유효하지 미완료 중단 노쇼',
    draftSigns: '임시저장 임시글 초안 견적 테스트 삭제',
    openSigns:
      '미취소 취소불가 환불불가 반품불가 취소안 취소철회 환불철회 반품철회 취소거부 환불거부 반품거부 취소거절 환불거절 반품거절 부분 일부',
    askedSigns: '요청 신청 접수 대기 처리중 진행중 예정 취소중 환불중 반품중 보류',
  },
};
