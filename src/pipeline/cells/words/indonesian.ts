import type { CellWords } from './english.ts';

/** Indonesian words in cells, written as in `english.ts`. */
export const indonesian: CellWords = {
  yes: 'ya benar iya',
  no: 'tidak salah bukan',
  months: 'januari februari maret april mei juni juli agustus september oktober november desember',
  weekdays: 'senin selasa rabu kamis jumat sabtu minggu',
  inDates: 'pukul',
  bought: 'pengeluaran',
  sold: 'pemasukan',
  missing: 'tidak_diketahui tidak_ada_data belum_diisi',
  unnamed: 'konsumen_umum pelanggan_tunai pelanggan_umum umum tamu',
  status: {
    undone: `batal dibatalkan membatalkan pembatalan refund direfund dikembalikan pengembalian retur diretur
      kembalian_dana pengembalian_dana uang_kembali`,
    failed: `gagal ditolak kedaluwarsa kadaluarsa kadaluwarsa kedaluarsa ditinggalkan tidak_berhasil hangus
      tidak_hadir tidak_datang`,
    draft: 'draf konsep penawaran dihapus terhapus uji_coba percobaan',
    standing: `penjualan* selesai* lunas* dibayar* sudah_dibayar* sudah_bayar* dikirim* sedang_dikirim* terkirim*
      sedang_diproses* diproses* proses perlu_dikirim* siap* dikemas* sedang_dikemas* diterima* sampai* tiba*
      baru aktif dikonfirmasi* terkonfirmasi* berhasil* sukses* sebagian* ditutup* disetujui* terbayar*
      dalam_pengiriman* dalam_proses* terjual* belum_dikirim* pesanan_selesai* tertagih*`,
    pending: `menunggu* tertunda* belum_bayar* belum_dibayar* belum_lunas* ditahan* ditunda* belum_dikonfirmasi*`,
    lead: 'pesanan pembayaran order transaksi faktur',
    not: 'tidak belum bukan tanpa jangan',
    partly: 'sebagian',
    asked: 'permintaan diminta menunggu pengajuan diajukan proses',
    done: 'dibatalkan dikembalikan',
  },
};
