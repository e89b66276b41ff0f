import type { CellWords } from './english.ts';

/** Turkish words in cells, written as in `english.ts`. */
export const turkish: CellWords = {
  yes: 'evet doğru',
  no: 'hayır yanlış',
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt cmt',
  inDates: 'saat',
  forenoon: 'öö',
  afternoon: 'ös',
  pieces: 'adet ad ad.',
  ownUse: 'personel dahili fire numune',
  bought: 'alış alım gider giderler',
  sold: 'satış satım gelir gelirler',
  missing: '(boş) bilinmiyor bilinmeyen #yok #değer! belirtilmemiş belirtilmedi tanımsız',
  unnamed:
    'genel_müşteri son_kullanıcı tanımsız_müşteri misafir perakende_müşteri anonim muhtelif nakit_müşteri peşin_müşteri nihai_tüketici',
  status: {
    charges: 'komisyon hakediş para_çekme',
    payments: 'ödeme tahsilat',
    documents: 'fatura',
    undone: 'iptal iptaller iade iadeler geri_ödendi geri_ödeme ters_ibraz iadesi iptali geri_gönderildi',
    failed: `başarısız reddedildi red_edildi ödeme_reddi süresi_doldu süresi_geçti terk_edildi ödeme_hatası tamamlanmadı
      tamamlanmamış onaylanmadı gelmedi katılmadı kaybedildi teslim_edilemedi teslim_alınmadı terk_edil* vazgeçil* tedarik_edilemedi`,
    draft: 'taslak teklif silindi deneme test_siparişi proforma_fatura',
    standing: `üretimde* satış* fatura* ödendi* ödenmiş* tamamland* teslim* kargo* hazırlan* onaylan* gönderil* işlem* işleniyor* yeni
      aktif açık kapalı kapand* kısmen* satıldı* faturaland* paketlen* yolda* dağıtım* alındı* kabul* başarılı*
      sevk* hazır* değişim* tahsil_edil* yola_çık* tedarik_sürecinde*`,
    pending: 'bekle* bekliyor* ödenmedi* ödenmemiş* ödeme_bekl* askıda* beklemede* ödeme_bekleniyor*',
    orders: 'sipariş',
    lead: 'sipariş ödeme durum',
    notAfter: 'değil yok edilmedi edilmemiş edilemedi edilmeyecek hayır reddedildi',
    partly: 'kısmi kısmen',
    asked: 'bekliyor bekleyen talep talebi beklemede bekleniyor istendi',
    done: 'edildi',
  },
};
