import type { Language } from './types.ts'

/** Indonesian, and Malay where its words differ. */
export const id: Language = {
  code: 'id',
  common:
    'dan yang di ke dari untuk dengan pada ini itu adalah anda kami akan telah sudah atau tidak bapak ibu terima kasih silakan mohon yth pelanggan salam hormat dalam oleh agar serta jika bila sila kepada tuan puan encik kerana boleh dihormati bagi bil sebelum bulan tanggal tarikh',
  order: 'dmy',
  phrases: {
    due: `
      total tagihan | jumlah tagihan | tagihan anda | tagihan sebesar | tagihan bulan ini | nilai tagihan | total yang harus dibayar | jumlah yang harus dibayar | yang harus dibayar |
      harus dibayar | harus dibayarkan | yang harus dibayarkan | total pembayaran anda sebesar | total bayar | total yang perlu dibayar | perlu dibayar | sisa tagihan | sisa pembayaran |
      kekurangan pembayaran | sisa yang harus dibayar | belum dibayar | jumlah terutang | terutang | tunggakan | total tunggakan | tertunggak | pembayaran sebesar | sebesar | senilai |
      sejumlah | angsuran | cicilan | uang kos | uang sewa | biaya sewa | iuran | spp | jumlah perlu dibayar | jumlah perlu bayar | jumlah bil | bil anda | baki tertunggak | amaun perlu dibayar |
      amaun tertunggak | jumlah tertunggak | jumlah kena bayar | bayaran berjumlah | berjumlah | bayaran sebanyak | yuran | ansuran | sewa | amaun kena dibayar | jumlah bayaran | caj semasa | jumlah caj |
      nominal tagihan | total biaya | bayar | tagihan rp | nominal transfer | jumlah angsuran | premi | total premi | denda tilang | jumlah terhutang | baki perlu dibayar`,
    total:
      'total | grand total | jumlah | total keseluruhan | total harga | biaya perpanjangan | biaya langganan | jumlah keseluruhan | jumlah besar | harga | biaya',
    sum: 'nominal | jumlah | nilai | amaun | biaya | bayaran | uang',
    minimum:
      'pembayaran minimum | minimum pembayaran | tagihan minimum | bayaran minimum | minimum bayar',
    paid: 'telah dibayar | sudah dibayar | total dibayar | jumlah dibayar | dibayar | pembayaran diterima | telah diterima | kami terima | telah kami terima | uang muka | dp | bayaran diterima | telah dibayar sebanyak | jumlah pembayaran | deposit dibayar | bayaran sebanyak … telah diterima',
    previous:
      'tagihan bulan lalu | tagihan sebelumnya | saldo sebelumnya | bulan lalu | baki terdahulu | baki lalu | bil lalu',
    subtotal: 'subtotal | sub total | jumlah sebelum pajak | jumlah kecil | sebelum cukai',
    tax: 'ppn | pajak | ongkir | ongkos kirim | biaya kirim | cukai | cukai perkhidmatan | sst | biaya admin | biaya layanan | biaya penanganan',
    discount:
      'diskon | potongan | hemat | voucher | kupon | cashback | poin | mulai dari | mulai | hanya | diskaun | jimat | rebat | serendah | gratis',
    fee: 'denda | denda keterlambatan | biaya keterlambatan | bunga | caj lewat | caj lewat bayar | penalti | faedah | biaya telat',
    limit:
      'batas kredit | limit kredit | limit | had kredit | plafon | uang pertanggungan | batas maksimum',
    holding:
      'saldo rekening | saldo anda | saldo tersedia | sisa saldo | baki akaun | baki semasa | saldo | baki tersedia | saldo akhir',
    remaining: 'sisa pokok | sisa pinjaman | sisa angsuran | baki pinjaman | sisa hutang',
    later:
      'setelah jatuh tempo | setelah itu | setelah tanggal | selepas tarikh | selepas itu | setelah promo',
    refunded:
      'dana dikembalikan | pengembalian dana | refund | dikembalikan | jumlah refund | bayaran balik | dipulangkan | jumlah pengembalian',
    incoming:
      'dana masuk | transfer masuk | gaji | anda menerima | uang masuk | diterima dari | wang masuk | dikreditkan | telah dikreditkan',
    rate: 'per bulan | per tahun | per unit | sebulan | setahun | sebuah | perbulan | bulanan',
    dueBy: `
      jatuh tempo | tanggal jatuh tempo | jatuh tempo pada | jatuh tempo tanggal | jatuh tempo pembayaran | batas pembayaran | batas akhir pembayaran | batas waktu pembayaran | batas waktu | batas akhir |
      paling lambat | paling lambat tanggal | selambat lambatnya | selambat lambatnya tanggal | selambatnya | sebelum tanggal | sebelum | bayar sebelum | dibayar sebelum | sampai tanggal | sampai dengan tanggal |
      hingga tanggal | tenggat | tenggat waktu | tenggat pembayaran | maksimal tanggal | paling telat | paling telat tanggal | harap dibayar sebelum | tarikh akhir | tarikh akhir bayaran | tarikh akhir pembayaran | tarikh tamat bayaran |
      sebelum atau pada | pada atau sebelum | selewat lewatnya | selewat lewatnya pada | tarikh luput bayaran | tarikh perlu bayar | perlu dibayar sebelum | tarikh matang | dijelaskan sebelum | sebelum tarikh | lewat tarikh |
      tarikh bayaran perlu dibuat | ditunggu sampai | ditunggu sampai tanggal | ditunggu paling lambat`,
    charge: `
      akan didebet | akan didebit | akan didebet pada | akan ditagih | akan ditagihkan | tanggal debet | tanggal debit | tanggal penagihan | tanggal penagihan berikutnya | pembayaran berikutnya | akan dipotong | tanggal perpanjangan |
      diperpanjang otomatis pada | akan diperpanjang | akan diperbarui | akan ditolak | tarikh potongan | tarikh debit | akan dipotong pada | akan dicaj | dicaj pada | diperbaharui pada | akan diperbaharui | tarikh pembaharuan |
      penarikan otomatis | tanggal autodebet | berlaku sampai | aktif sampai | tanggal kedaluwarsa | tarikh tamat`,
    issued:
      'tanggal tagihan | tanggal invoice | tanggal faktur | tanggal cetak | tanggal terbit | tarikh bil | tarikh invois | diterbitkan pada | tarikh penyata',
    period:
      'periode | periode tagihan | periode pemakaian | masa | bulan | tempoh | tempoh bil | untuk bulan | bagi bulan',
    ends: 'berlaku hingga | berakhir pada | masa berlaku | berakhir | sah sehingga | tamat pada | promo berlaku sampai | masa percobaan berakhir | tamat tempoh | berlaku s d',
    happened:
      'tanggal pembayaran | tanggal transaksi | tanggal pesanan | dibayar pada | tarikh bayaran | tarikh transaksi | tanggal bayar | estimasi tiba | tarikh pembayaran',
    invoiceNo: `
      no tagihan | nomor tagihan | no invoice | nomor invoice | invoice no | nomor faktur | no faktur | no bil | nombor bil | bil no | no invois | nombor invois | invois no | no resit | nombor resit | no kwitansi |
      nomor kwitansi | nomor surat | no surat | no saman | nombor saman | no rujukan | nombor rujukan | kode bayar | kode pembayaran | nomor referensi | no referensi | no ref | invoice | faktur | invois | tagihan no | tagihan nomor | no bukti`,
    orderNo:
      'no pesanan | nomor pesanan | no order | id pesanan | no tempahan | nombor pesanan | kode booking | nomor transaksi',
    accountNo:
      'id pelanggan | no pelanggan | nomor pelanggan | no akaun | nombor akaun | nomor akun | nomor kontrak | no kontrak | no polis | nomor polis | nis | nop | nomor meter',
    otherNo:
      'telp | telepon | telefon | npwp | no resi | nomor resi | hp | wa | nomor telepon | no pendaftaran | no rekening | nomor rekening',
    payTo: 'atas nama | a n | nama penerima | penerima | nama akaun',
    bill: 'tagihan | invoice | faktur | bil | invois | pembayaran | bayaran | iuran | yuran | angsuran | cicilan | pajak | cukai | sewa | denda | premi | spp | uang kos | saman',
    newBill: `
      tagihan anda | tagihan listrik | tagihan air | tagihan internet | tagihan telepon | tagihan bulan | tagihan baru | invoice baru | berikut tagihan | berikut invoice | rincian tagihan | informasi tagihan | pemberitahuan tagihan |
      surat tagihan | total tagihan | bil anda | bil bulanan | bil air | bil elektrik | bil baru | invois baru | e bil | bil untuk | kami lampirkan invoice | terlampir invoice | kami lampirkan tagihan | tagihan untuk |
      jumlah perlu dibayar | menunggu pembayaran | segera lakukan pembayaran | selesaikan pembayaran | notis bayaran | pemberitahuan pembayaran | bil anda telah sedia`,
    overdue: `
      belum dibayar | belum kami terima | belum menerima pembayaran | belum masuk | belum lunas | tunggakan | menunggak | tertunggak | telah jatuh tempo | sudah jatuh tempo | melewati jatuh tempo | lewat jatuh tempo | terlambat |
      keterlambatan pembayaran | belum melakukan pembayaran | belum terbayar | belum dijelaskan | masih belum dijelaskan | masih tertunggak | lewat bayar | surat peringatan | somasi | belum diterima | belum membuat bayaran | notis tuntutan |
      kami belum menerima | belum bayar | belum ada pembayaran`,
    reminder:
      'pengingat | pengingat pembayaran | mengingatkan | kami ingatkan | peringatan | peringatan mesra | peringatan bayaran | reminder | sekadar mengingatkan | ingatkan | jangan lupa | segera jatuh tempo | akan jatuh tempo',
    autopay: `
      autodebet | auto debet | auto debit | didebet otomatis | akan didebet | akan didebit | dipotong otomatis | akan dipotong | secara otomatis | pembayaran otomatis | debit langsung | potongan automatik | secara automatik | arahan tetap |
      autopay | penarikan otomatis | pastikan saldo | akan ditagihkan ke kartu | akan dicaj | tidak perlu melakukan apa pun | tiada tindakan diperlukan`,
    renewal: `
      perpanjangan | perpanjang | diperpanjang | akan diperpanjang | diperpanjang otomatis | perpanjangan otomatis | masa percobaan | uji coba gratis | langganan anda akan | akan berakhir | pembaharuan | memperbaharui | diperbaharui | percubaan percuma |
      akan diperbarui | perbaharui langganan | segera berakhir`,
    ending: 'akan berakhir | segera berakhir | akan tamat | hampir tamat | berakhir pada',
    failed: `
      pembayaran gagal | gagal | gagal memproses | gagal didebet | tidak dapat memproses pembayaran | tidak berhasil | pembayaran tidak berhasil | pembayaran ditolak | kartu ditolak | ditolak | saldo tidak mencukupi | tidak dapat menagih | bayaran gagal |
      tidak berjaya | bayaran anda tidak berjaya | kad ditolak | baki tidak mencukupi | tidak dapat mengenakan caj | gagal diproses | tidak dapat diproses`,
    mend: 'perbarui metode pembayaran | perbarui informasi pembayaran | perbarui pembayaran | perbarui kartu | ubah metode pembayaran | kemas kini kad | kemas kini kaedah pembayaran | kemas kini maklumat pembayaran | update pembayaran',
    receipt: `
      pembayaran berhasil | pembayaran sukses | pembayaran diterima | pembayaran anda telah | pembayaran telah kami terima | pembayaran anda sudah kami terima | sudah kami terima | telah kami terima | kwitansi | kuitansi | bukti pembayaran | bukti bayar | struk |
      terima kasih atas pembayaran | terima kasih telah membayar | konfirmasi pembayaran | lunas | telah lunas | resit | resit rasmi | bayaran berjaya | bayaran diterima | pembayaran berjaya | terima kasih atas bayaran | telah diterima | bayaran anda telah |
      pengesahan pembayaran | pengesahan bayaran | transaksi berhasil | transaksi berjaya | telah dibayar | pembelian berhasil | donasi anda`,
    refund:
      'pengembalian dana | refund | dana dikembalikan | dana anda dikembalikan | nota kredit | bayaran balik | telah dikembalikan | akan dikembalikan | dipulangkan | uang kembali',
    statement:
      'e statement | tagihan kartu kredit | lembar tagihan | rekening koran | penyata kad kredit | penyata | statement kartu kredit | penyata akaun',
    request: `
      mohon melakukan pembayaran | silakan lakukan pembayaran | lakukan pembayaran | segera lakukan pembayaran | mohon dibayar | mohon segera | bayar sekarang | harap melakukan pembayaran | mohon transfer | silakan transfer | selesaikan pembayaran |
      mohon pembayarannya | segera bayar | harap dibayar | sila bayar | sila jelaskan | jelaskan bayaran | buat bayaran | mohon buat bayaran | bayar melalui | pembayaran dapat dilakukan | silakan membayar | mohon untuk membayar | sila buat bayaran |
      bayar lewat | cara pembayaran | bayar di sini | mohon dapat dibayarkan | ditransfer ke | bayaran boleh dibuat | mohon ditransfer | ditunggu`,
    attached:
      'terlampir | lampiran | kami lampirkan | dilampirkan | bersama ini kami lampirkan | disertakan',
    nothingDue:
      'tidak ada tagihan | tidak perlu membayar | tanpa biaya | bukan tagihan | sudah lunas | tiada bayaran diperlukan | tidak dikenakan biaya | tiada caj | tidak ada pembayaran yang | bukan bil',
    order:
      'pesanan anda | konfirmasi pesanan | pesanan diterima | detail pesanan | tempahan anda | pengesahan pesanan | pesanan telah | keranjang',
    quote:
      'penawaran harga | penawaran | estimasi biaya | sebut harga | sebutharga | rab | surat penawaran | anggaran kos',
    promo:
      'promo | diskon | flash sale | hemat | gratis ongkir | voucher | penawaran spesial | beli sekarang | belanja sekarang | jualan | jualan murah | diskaun | tawaran | penghantaran percuma | hanya hari ini | cashback | sale',
    news: 'berhenti berlangganan | buletin | newsletter | baca selengkapnya | nyahlanggan | baca lagi | artikel',
    delivery:
      'pesanan dikirim | telah dikirim | sedang dikirim | dalam perjalanan | lacak paket | lacak pesanan | kurir | paket anda | penghantaran | telah dihantar | jejak bungkusan | sedang dalam pengiriman',
    security:
      'kata sandi | password | kode otp | kode verifikasi | kata laluan | log masuk | masuk dari perangkat | keamanan akun | login baru',
    income:
      'dana masuk | transfer masuk | gaji | anda menerima transfer | menerima pembayaran dari | wang masuk | telah dikreditkan | slip gaji | pencairan dana | uang masuk',
    account:
      'selamat datang | kebijakan privasi | syarat dan ketentuan | survei | jam operasional | notifikasi transaksi | transaksi kartu | waktu operasi | terma dan syarat | pemeliharaan sistem | penyelenggaraan',
    notice:
      'penyesuaian harga | penyesuaian tarif | kenaikan harga | perubahan harga | perubahan tarif | pelarasan harga | daftar harga | senarai harga | anggaran',
    over: 'langganan dibatalkan | telah dibatalkan | tidak akan ditagih lagi | langganan telah berakhir | telah ditamatkan',
    withinDays:
      'dalam # hari | dalam waktu # hari | dalam tempo # hari | # hari lagi | dalam masa # hari | # hari kerja | # hari ke depan | # hari lagi',
    withinWeeks: 'dalam # minggu | dalam waktu # minggu | dalam masa # minggu',
    withinMonths: 'dalam # bulan | dalam waktu # bulan',
    netDays:
      '# hari setelah tanggal | # hari sejak tanggal | # hari setelah invoice | # hari sejak invoice | # hari dari tanggal | # hari setelah diterima | # hari dari tarikh | # hari selepas tarikh | term # hari | tempo # hari | # hari kalender setelah',
    daysAgo: '# hari yang lalu | # hari lalu | terlambat # hari | lewat # hari | # hari lepas',
    today: 'hari ini',
    tomorrow: 'besok | esok',
    yesterday: 'kemarin | semalam',
    onReceipt: 'segera setelah diterima | saat diterima',
    monthEnd: 'akhir bulan | akhir bulan ini | hujung bulan | hujung bulan ini | penghujung bulan',
    nextMonthEnd: 'akhir bulan depan | hujung bulan depan',
    dayOfMonth: 'tanggal # | setiap tanggal # | tgl # | # haribulan | hb #',
    credentials:
      'verifikasi akun | verifikasi data | konfirmasi data anda | perbarui data anda | masukkan pin | masukkan otp | sahkan akaun | kemas kini maklumat akaun | kode otp anda',
    threat:
      'akan diblokir | diblokir | dibekukan | dalam # jam | segera | akan ditutup | tindakan hukum | disekat | digantung | tindakan undang undang',
    oddPayment: 'kartu hadiah | gift card | bitcoin | kripto | voucher pulsa | kad hadiah',
    bankChange:
      'perubahan rekening | rekening baru kami | nomor rekening berubah | akaun bank baharu',
    prize:
      'selamat anda menang | pemenang undian | hadiah | anda memenangkan | tahniah anda | memenangi',
    smallFee: 'biaya bea cukai | biaya pengiriman ulang | caj kastam | fi penghantaran semula',
    hours: 'dalam # jam | hari ini juga',
  },
}
