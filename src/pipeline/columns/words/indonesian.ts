import type { TitleWords } from './english.ts';

/** The words of Indonesian and Malay titles by what they mean, written as in `english.ts`. */
export const indonesian = {
  customer:
    'donatur, pelanggan, pembeli, pemesan, konsumen, klien, anggota, pengguna, tamu, pelangganan, member, nasabah, pasien*',
  account: 'akun, kontak, mitra, kartu, orang, akaun',
  email: 'surel, email, alamat email, alamat surel, e mel, emel, alamat e mel',
  consent: 'persetujuan*, newsletter*, menerima pemasaran, langganan newsletter, setuju pemasaran',
  phone:
    'telepon, telp, telpon, hp, no hp, no telp, no telepon, nomor hp, nomor telepon, nomor telp, ponsel, handphone, wa, whatsapp, telefon, no wa, nomor wa, nombor telefon, no tel',
  name: 'nama, nama lengkap, nama penuh, panggilan',
  namePart: 'nama depan, nama belakang, nama keluarga, sapaan',
  company: 'perusahaan, syarikat, instansi',
  billing: 'penagihan, pembayar, bil',
  shipping:
    'pengiriman, kirim, dikirim, ongkir, ongkos kirim, biaya kirim, biaya pengiriman, kurir, resi, no resi, ekspedisi, penerima, penghantaran, pengantaran, jasa kirim, opsi pengiriman, gudang asal, penerimaan, kos penghantaran',
  order:
    'pesanan, pemesanan, order, pembelian, belanja, belanjaan, keranjang, reservasi, tempahan, dipesan, beli, dibeli',
  invoice: 'faktur, nota, struk, kuitansi, kwitansi, dokumen, bukti, resit, invois, bon, tagihan',
  transaction: 'transaksi, trx, urus niaga',
  sale: 'penjualan, jual, terjual, dijual, jualan',
  revenue: 'omzet, omset, pendapatan, perolehan, hasil, pemasukan=',
  payment: 'pembayaran, bayar, dibayar, terbayar, pelunasan, lunas, dibayarkan, bayaran',
  product: 'produk, barang, artikel, sku, item, menu, layanan, buku, jasa, barangan',
  trait:
    'deskripsi, keterangan barang, kategori, merek, merk, ukuran, warna, variasi, varian, jenama, perihal, rincian, spesifikasi',
  stock: 'stok, persediaan, sisa stok, tersedia, inventori, inventaris',
  line: 'baris, urut, urutan, bil no',
  store:
    'toko, cabang, gerai, kedai, outlet, saluran, kanal, sumber, kasir no, kios, lokasi, marketplace, cawangan, platform, gudang',
  employee: 'kasir, karyawan, pegawai, penjual, pramuniaga, pelayan, petugas, juruwang, pekerja, jurujual',
  supplier: 'pemasok, produsen, pembekal, pengeluar',
  maker: 'produsen',
  id: 'nomor, no, kode, id, nombor, kod, nomer, referensi, npwp, rujukan',
  date: 'tanggal, tgl, tarikh, waktu dan tanggal, tanggal dan waktu, tanggal waktu',
  time: 'waktu, jam, pukul, masa',
  period: 'tahun, bulan, minggu, hari, kuartal, triwulan',
  quantity:
    'kuantitas, kuantiti, qty, jumlah barang, jumlah produk, jumlah item, pcs, banyaknya, banyak, jml, bilangan, jumlah, total barang, total produk',
  count: 'jumlah barang, jumlah item, jumlah produk, jumlah jenis, bilangan',
  unit: 'satuan, seunit, per satuan, harga satuan',
  price: 'harga, hrg, harga satuan',
  rate: 'kurs, tarif, persen, persentase, peratus, kadar',
  amount:
    'jumlah pembayaran, total akhir, jumlah donasi, jumlah tagihan, nilai, nominal, jumlah bayar, jumlah uang, jumlah harga, jumlah rp, amaun, jumlah rm, jumlah idr, jumlah myr, jumlah rupiah',
  total:
    'total akhir, jumlah tagihan, total, keseluruhan, grand total, seluruhnya, jumlah akhir, jumlah besar, total keseluruhan, jumlah total, total jumlah',
  subtotal: 'sub total, subtotal, jumlah kecil',
  tax: 'pajak, ppn, cukai, sst',
  inclusion: 'termasuk, tidak termasuk, setelah, sebelum, tanpa, selepas, dengan, belum termasuk',
  net: 'bersih, neto, netto',
  gross: 'kotor, bruto',
  discount:
    'diskon, potongan, potongan harga, kupon, voucher, promo, promosi, rabat, diskaun, baucar, subsidi, cashback, baucer',
  cost: 'harga pokok, hpp, modal, harga modal, harga beli, biaya, harga pembelian, kos, harga kos',
  listPrice:
    'harga awal, harga asli, harga normal, harga coret, harga eceran, harga dasar, harga sebelum diskon, harga asal',
  profit: 'laba, untung, keuntungan, profit, margin',
  otherMoney:
    'komisi, uang muka, dp, saldo, sisa, piutang, hutang, utang, poin, tip, kembalian, deposit, denda, asuransi, biaya layanan, biaya admin, biaya administrasi, biaya penanganan, mata, baki, gaji, dana, donasi, tunai, kembali, pembulatan, penghasilan, total penghasilan, dana diterima, pencairan, uang tip, pengeluaran=',
  tip: 'tip, uang tip',
  reversal:
    'pengembalian, dikembalikan, retur, dibatalkan, batal, pembatalan, refund, pulangan, dipulangkan, bayaran balik, pengembalian dana',
  status: 'status, keadaan, status terakhir, status terkini',
  currency: 'mata uang, valuta, matawang, mata wang',
  currencyCode: 'rp, idr, rupiah, rm, myr, ringgit',
  kind: 'tipe, jenis, metode, cara, kelompok, golongan, grup, alasan, baru, kaedah, kumpulan, sebab, tingkat',
  demography: 'lahir, umur, usia, jenis kelamin, kelamin, jantina',
  place:
    'alamat, kota, provinsi, kecamatan, kelurahan, kabupaten, kode pos, negara, jalan, daerah, kodepos, bandar, negeri, poskod, wilayah, kota kabupaten',
  note: 'catatan, keterangan, komentar, berat, ulasan, pesan, nota pembeli, penilaian, berat produk, catatan pembeli, tautan, gambar',
  created: 'dibuat, pembuatan, diterbitkan, dicipta, waktu pesanan dibuat',
  otherTime:
    'jatuh tempo, tempo, diubah, diperbarui, perubahan, kedaluwarsa, kadaluarsa, berlaku, selesai, mulai, berakhir, pendaftaran, daftar, bergabung, estimasi, diproses, harus dikirimkan, batas, tamat, kemas kini',
  first: 'pertama, awal',
  last: 'terakhir, terbaru, akhir',
  aggregate:
    'rata rata, rata, frekuensi, jumlah transaksi, jumlah order, jumlah pembelian=, total pesanan=, total transaksi=, jumlah kunjungan, purata',
  filler: 'dan, dari, di, ke, untuk, oleh, pada, yang, kepada, atau, daripada, pak',
  givenName: 'nama depan',
  familyName: 'nama belakang, nama keluarga',
  headcount: 'jumlah tamu, jumlah orang, pax, dewasa, bilangan orang',
} satisfies TitleWords;
