import type { CellWords } from './english.ts';

/** Turkish words in cells, written as in `english.ts`. */
export const turkish: CellWords = {
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt cmt',
  inDates: 'saat',
  forenoon: 'öö',
  afternoon: 'ös',
  pieces: 'adet ad ad.',
  missing: '(boş) bilinmiyor bilinmeyen #yok #değer!',
  unnamed: 'misafir perakende_müşteri anonim muhtelif',
  status: {
    undone: 'iptal iade geri_ödendi ters_ibraz',
    failed: 'başarısız reddedildi',
    standing: 'ödendi* tamamland* teslim* kargo* hazırlan* bekle* onaylan* gönderil* işlem*',
    notAfter: 'değil yok edilmedi edilmemiş edilemedi edilmeyecek hayır reddedildi',
    partly: 'kısmi kısmen',
    asked: 'bekliyor bekleyen talep talebi beklemede',
  },
};
