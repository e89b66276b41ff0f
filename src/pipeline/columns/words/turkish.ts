import type { TitleWords } from './english.ts';

/** The words of Turkish titles by what they mean, written as in `english.ts`. */
export const turkish = {
  customer:
    'misafir*, satın alan, satın alan kişi, müşteri*, alıcı, üye*, kullanıcı*, cari, müşteri, alıcı*, konuk*, sipariş veren, tüketici*, abone*, bağışçı*, hasta, firma ünvanı, rezervasyon sahibi, katılımcı*',
  headcount: 'kişi=, kişi sayısı, misafir sayısı',
  account: 'hesap, kart*, hesap*, kişi, ilgili kişi, vergi no, vergi numarası, tckn, vkn, tc kimlik no',
  email: 'e posta, eposta, e posta adresi, mail*, e mail*, email*, mail adresi, eposta adresi',
  consent: 'izin*, pazarlama izni, ileti izni, bülten*, e bülten, iys onayı, kvkk*, açık rıza',
  phone: 'telefon*, gsm, cep, tel, cep telefonu, gsm no, telefon numarası, irtibat',
  name: 'isim, adı, ad, ünvan*, adı soyadı, ad soyad, isim soyisim, tam adı, unvan*, adı ve soyadı, ad soyadı',
  familyName: 'soyadı, soyad, soyisim',
  namePart: 'soyadı, soyad, soyisim',
  company: 'şirket*, firma*, kurum*',
  shipping:
    'paket no, paket numarası, kargo*, nakliye*, teslim*, teslimat*, sevk*, gönderi*, kargo firması, teslimat adresi, alıcı adresi, taşıyıcı*, takip, gönderim*, kargo bedeli, kargo ücreti, desi',
  order:
    'paket no, paket numarası, sipariş*, siparişi, satın alma, alışveriş*, sepet*, siparişler, alım, rezervasyon*, sepeti, verilen sipariş, satınalma, adisyon*',
  invoice: 'fatura*, fiş*, belge*, evrak*, faturalar, irsaliye*, makbuz*, dekont*',
  otherDocument: 'teklif no, teklif tarihi, hasar no, teklif=, istek listesi',
  transaction: 'işlem*, hareket*, işlemler, bağış=',
  sale: 'satış*, satılan*, satıldı',
  revenue: 'ciro*, hasılat*, gelir*',
  payment: 'ödeme*, ödenen*, ödenen, ödendi, tahsilat*, ödenecek, ödemeler, tahsil*',
  product: 'ürün*, stok kodu, stok adı, malzeme*, barkod*, mal, ürünler, sku, hizmet*, emtia',
  trait: 'açıklama*, kategori*, marka*, renk, beden, varyant*, model*',
  stock: 'stok*, mevcut',
  line: 'satır*, kalem*, sıra*',
  store:
    'mağaza*, şube*, depo*, kasa*, kanal*, pazaryeri, mağazalar, pazar yeri, platform*, kaynak, lokasyon',
  employee:
    'satıcı*, personel*, temsilci*, plasiyer*, kasiyer*, çalışan, garson*, satış elemanı, hazırlayan, plasiyer, danışman*',
  supplier: 'tedarikçi*, üretici*, yayınevi',
  maker: 'üretici*, yayınevi',
  id: 'paket no, paket numarası, numara*, numarası, kod*, kodu, no, numarasi, kimlik, referans*, id, barkodu, seri no',
  date: 'tarih*, tarihi, tarih ve saat, tarih saat',
  time: 'saat*, zaman*',
  period: 'yıl*, ay, gün*, hafta*',
  quantity: 'miktar*, adet*, adedi, tane, adetler, mik',
  count: 'sayısı, sayı',
  unit: 'birim*, bf, adet fiyatı, birimi, br, ölçü birimi',
  price: 'fiyat*, bf, fiyatı, adet fiyatı',
  rate: 'kuru, oran*, oranı, yüzde, kur, oranlar',
  amount:
    'bağış tutarı, bağış miktarı, tutar*, bedel*, değer*, tutarı, bedeli, meblağ*, ödenecek tutar, faturalanacak tutar, ücret, ücreti',
  total: 'toplam*, genel toplam, toplamı, genel, ödenecek tutar, faturalanacak tutar',
  subtotal: 'ara toplam*, aratoplam, mal hizmet toplam',
  tax: 'kdv, vergi*, ötv, vergiler, kdvsi',
  inclusion: 'dahil*, hariç*, indirimli, sonrası, kdv dahil, kdv hariç, indirim sonrası, öncesi, hariç',
  net: 'net',
  gross: 'brüt*',
  discount:
    'indirim*, iskonto*, kupon*, indirimi, kampanya*, promosyon*, hediye çeki, indirim kodu, iskontosu',
  cost: 'maliyet*, alış fiyatı, alış',
  listPrice: 'liste*, psf, tavsiye, eski, liste fiyatı, piyasa*, etiket, üstü çizili',
  profit: 'kâr*, kazanç*, marj*, kar, karlılık, kâr marjı',
  otherMoney:
    'komisyon*, bahşiş*, bakiye*, puan*, borç, alacak, kapora, komisyonu, depozito*, kaporası, hizmet bedeli, ceza*, puanlar, bağış*, avans*, kalan, para puan, yuvarlama, vade farkı, hakediş*, ödeme komisyonu, hizmet ücreti, komisyon ücreti, gider=, giderler=',
  tip: 'bahşiş*',
  reversal: 'iade*, iptal*, iptali, iadesi, iptal edildi, iptal edilen, iadeler, iade edilen',
  deletion: 'silindi, silinmiş',
  trial: 'test siparişi',
  validity: 'geçerli=',
  status: 'durum*, statü*, statüsü, durumu',
  currency: 'para birimi*, döviz*',
  kind: 'yeni, tür*, türü, grup*, tipi, tip, yöntem*, şekli, sınıf*, neden*, nedeni, sebep*, sebebi, segment*, müşteri grubu, seviye*',
  demography: 'doğum*, yaş*, yaşı, cinsiyet*',
  place:
    'adres*, şehir*, ülke*, il, ilçe*, mahalle*, posta kodu*, ili, şehri, ilçesi, semt*, sokak*, cadde*, ülkesi, bölge*, posta',
  note: 'not, notlar, notu, ağırlık*, yorum*, mesaj*, açıklama notu, görsel*, resim, puanlama, değerlendirme*',
  created:
    'oluşturma*, oluşturulma*, düzenleme, oluşturuldu, oluşturan tarih, verilme*, kesim*, düzenlenme*, eklenme*, girilme*',
  otherTime:
    'güncelle*, güncelleme*, vade*, kayıt*, başlangıç*, bitiş*, tahmini, son kullanma, teslim tarihi, kargo tarihi, kargoya veriliş, teslimat tarihi, sevk tarihi, ödeme vadesi, giriş*, çıkış*, güncellenme*, son tarih, son ödeme, termin*, tamamlanma*, onay*, kargolanma*, üyelik tarihi',
  first: 'ilk',
  last: 'son',
  aggregate:
    'güncellik*, sıklık*, ortalama*, sipariş sayısı, alışveriş sayısı, siparişler sayısı, toplam sipariş, toplam sipariş sayısı, ortalama sepet, ziyaret sayısı',
  filler: 've, için, ile, veya, göre, olan, ait',
  givenName: 'ön ad, ilk ad',
  billing: 'faturalama, fatura adresi sahibi, ödeyen',
  hint: 'zorunlu, gerekli, isteğe bağlı, örnek, biçim, yyyy',
} satisfies TitleWords;
