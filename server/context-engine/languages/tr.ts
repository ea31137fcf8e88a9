import type { Language } from './types.ts'

export const tr: Language = {
  code: 'tr',
  common:
    've bir bu için ile olarak sayın de da sizin size olan gibi daha çok ödeme adet lütfen tarafından merhaba değil numaralı kadar',
  order: 'dmy',
  phrases: {
    due: `
      ödenecek tutar | toplam ödenecek tutar | ödenecek toplam | fatura tutarı | faturanın tutarı |
      fatura tutarınız | borç tutarı | toplam borç | dönem borcu | kalan tutar | ödenmemiş tutar |
      borcunuz | tutarındaki | genel toplam | ödemeniz gereken tutar | gecikmiş borç |
      toplam tutar | kira | aidat | taksit | prim | güncel borç | son borç | ödenmesi gereken |
      kalan borç`,
    total: 'toplam | genel toplam | bakiye | fiyat | ara toplam dahil | kdv dahil',
    sum: 'tutar | tutarı | miktar | ödeme tutarı | bedel',
    minimum: 'asgari ödeme tutarı | asgari tutar | asgari ödeme | minimum ödeme',
    paid: 'ödenen | ödenen tutar | ödendi | tahsil edilen | çekilen tutar | yapılan ödeme',
    previous: 'önceki bakiye | önceki dönem | geçmiş dönem',
    subtotal: 'ara toplam | kdv hariç | matrah',
    tax: 'kdv | vergi | kargo | ötv | öiv',
    discount: 'indirim | tasarruf | kupon | sadece | hediye | varan | başlayan',
    fee: 'gecikme bedeli | gecikme faizi | faiz | gecikme zammı | masraf',
    limit: 'limit | kart limiti | kredi limiti | teminat',
    holding: 'kullanılabilir bakiye | kullanılabilir limit | hesap bakiyesi',
    remaining: 'kalan | kalan bakiye | kalan taksit',
    refunded: 'iade | iade edilen | iade tutarı | iade edildi',
    incoming: 'hesabınıza | gelen | maaş | para geldi | gönderdi',
    rate: 'aylık | ay | yıllık | yıl | adet | birim fiyat | kwh | gecelik',
    dueBy: `
      son ödeme tarihi | son ödeme günü | vade tarihi | vadesi | son tarih | son ödemesi |
      ödeme tarihi son | en geç | tarihine kadar | son ödeme | ödeme son tarihi | vade`,
    charge: `
      tahsil edilecek | çekilecek | otomatik ödeme tarihi | yenilenecek | yenileme tarihi |
      hesabınızdan çekilecektir | tahsilat tarihi | tarihinde | çekilecektir | yenilenecektir |
      sonraki ödeme`,
    issued: `
      fatura tarihi | düzenleme tarihi | tarih | tarihi | düzenlenme tarihi | kesim tarihi |
      hesap kesim tarihi`,
    period: 'dönem | fatura dönemi | dönemi',
    ends: 'sona eriyor | geçerlilik | bitiş tarihi | son kullanma | sona erecek',
    happened: 'ödeme tarihi | sipariş tarihi | teslim | işlem tarihi',
    invoiceNo: `
      fatura no | fatura numarası | fatura | referans no | referans | dekont no | makbuz no |
      numaralı fatura | belge no | tahakkuk no | sözleşme hesap no`,
    orderNo: 'sipariş no | sipariş numarası | sipariş | rezervasyon no',
    accountNo: `
      müşteri no | müşteri numarası | abone no | abone numarası | tesisat no | tesisat numarası |
      sözleşme no | poliçe no | hesap no | üye no | hizmet no`,
    otherNo: 'telefon | tel | vergi no | iban | tckn | tc kimlik | kargo takip | mersis',
    payTo: 'alıcı | hesap adı | ödeme yapılacak',
    bill: `
      fatura | faturanız | faturası | e fatura | borç | aidat | kira | taksit | ceza | ekstre |
      prim | vergi`,
    newBill: `
      faturanız | yeni fatura | faturanız hazır | faturanız oluştu | faturanız kesildi |
      e faturanız | ekstreniz | fatura tutarı | ödenecek tutar | son ödeme tarihi | ekte fatura |
      faturanız ektedir | ayı faturanız`,
    overdue: `
      gecikmiş | gecikti | gecikmiş ödeme | ödenmemiş | ödenmedi | vadesi geçmiş |
      ödemeniz gecikti | ödemenizi alamadık | icra | son uyarı | ihtar | borcunuz bulunmaktadır |
      gecikme | geciken`,
    reminder: `
      hatırlatma | hatırlatması | hatırlatırız | hatırlatmak | son ödeme tarihi yaklaş* |
      ödeme hatırlatması`,
    autopay: `
      otomatik ödeme | otomatik olarak | hesabınızdan çekilecek* | kartınızdan çekilecek* |
      tahsil edilecek* | otomatik ödeme talimatı | herhangi bir işlem yapmanıza gerek yok* |
      kartınızdan tahsil | otomatik ödeme talimat* | otomatik ödeme ile`,
    renewal: `
      yenilenecek* | yenileme | otomatik yenile* | deneme süre* | ücretsiz deneme |
      aboneliğiniz yenilenecek* | deneme süreniz | deneme süresi | deneme süren |
      otomatik olarak yenilen* | yenilenecektir`,
    ending: 'sona eriyor | sona erecek | süresi dolu* | bitiyor',
    failed: `
      ödeme başarısız | başarısız | ödemeniz alınamadı | alınamadı | tahsil edilemedi | reddedildi |
      gerçekleştirilemedi | gerçekleşmedi | işleyemedik | ödeme yönteminizi güncelle* |
      ödeme bilgilerinizi güncelle* | yetersiz bakiye | ödemeniz başarısız | ödeme alınamadı |
      kartınız reddedildi | işlem başarısız`,
    receipt: `
      makbuz | dekont | ödeme alındı | ödemesi alındı | ödemeniz alındı | ödemeniz alınmıştır |
      ödeme onayı | ödemeniz için teşekkür* | ödeme için teşekkür* | satın aldığınız için |
      bağışınız için | ödendi | ödenmiştir | ödemeniz gerçekleş* | başarıyla alındı |
      tahsil edilmiştir | ödeme başarılı | aboneliğiniz yenilendi | aboneliğin yenilendi |
      üyeliğiniz yenilendi | ödemeniz başarıyla | tahsil edildi | ödemeniz için teşekkür |
      yenilendi`,
    refund: 'iade | iade faturası | alacak dekontu | iade edildi | iadeniz | para iadesi',
    statement: 'ekstre | hesap ekstresi | hesap özeti | kart ekstresi',
    request: `
      ödeme yap | ödeme yapın | ödeyin | hemen öde | şimdi öde | fatura öde | ödemenizi yapın |
      havale | banka hesap | online olarak | ödeme yapabilirsiniz | ödemenizi`,
    attached: 'ekte | ekteki | ektedir | ekinde',
    nothingDue: 'ödeme gerekmiyor | ödemeniz bulunmamaktadır | borcunuz bulunmamaktadır | ücretsiz',
    order: 'sipariş onayı | siparişiniz | siparişiniz alındı | rezervasyon | sepetiniz',
    quote: 'teklif | fiyat teklifi | proforma',
    promo: `
      indirim | kampanya | fırsat | hemen al | ücretsiz kargo | kupon | son gün | kaçırma |
      sadece bugün | alışverişe başla | keşfet | yeni ürün`,
    news: 'bülten | tarayıcıda görüntüle | abonelikten çık | devamını oku',
    delivery: 'kargoya verildi | kargo | teslim edildi | yola çıktı | takip',
    security: 'şifre | giriş yapıldı | doğrulama kodu | güvenlik',
    income: 'hesabınıza para | gelen havale | maaş | para transferi aldınız | gönderdi | bordro',
    account: `
      hoş geldiniz | sözleşme | gizlilik | kartınızın süresi | kütüphane | harcama bildirimi | anket`,
    credentials: `
      doğrulayın | bilgilerinizi güncelleyin | kimliğinizi | hesabınızı doğrula* |
      bilgilerinizi onay*`,
    bankChange: `banka bilgilerimiz değişti | yeni iban | yeni hesap numarası | yeni banka hesabı`,
    threat: 'askıya alı* | kapatılacak* | bloke | # saat içinde | acil | hemen | icra | kesilecek*',
    oddPayment: ' kargo ücreti | western union | hediye kartı | bitcoin | kripto* | gümrük ücreti',
    prize: 'kazandınız | tebrikler | çekiliş | miras | ödül',
    withinDays: `
      # gün içinde | # gün sonra | # iş günü içinde | # gün içerisinde | # iş günü içerisinde |
      önümüzdeki # gün içinde | # günlük süre | # gün kaldı | # iş günü sonra | # gün zarfında`,
    netDays: `
      vade # gün | # gün vade | # gün vadeli | faturadan # gün | ödeme vadesi # gün | vadesi # gün |
      fatura tarihinden itibaren # gün | # gün içinde ödeyin* | # gün içinde ödenmesi |
      # gün içinde ödemeniz* | # gün içinde ödenmeli* | # gün içinde … ödeyin* |
      # gün içinde … ödemeniz* | tebliğinden itibaren # gün`,
    daysAgo: `
      # gün önce | # gün gecik* | # gün geçti | # gün geçmiş | # gün gecikti`,
    monthEnd: `
      ay sonuna kadar | ay sonu | ayın sonuna kadar | ay sonunda | ayın son günü`,
    nextMonthEnd: `
      gelecek ay sonuna kadar | gelecek ayın sonuna kadar`,
    withinWeeks: `
      # hafta içinde | # hafta sonra`,
    withinMonths: `
      # ay içinde | # ay sonra`,
    dayOfMonth: `
      ayın # inde | her ayın # inde | ayın # ine kadar | ayın # sine kadar | ayın # ünde`,
    today: 'bugün',
    tomorrow: 'yarın',
    onReceipt: 'peşin | derhal',
    yearly: 'yıllık | yıllık toplam',
    part: 'taksit | taksit tutarı | aylık',
    notice: `
      faturanızı görüntüledi | müşteriniz | onayınızı bekliyor | onay bekliyor | bütçe* |
      harcama limiti | fiyat değişikliği | yeni fiyat* | fatura taslağı |
      onay gerekiyor | onayınız gerekiyor | onay talebi | randevu hatırlatma* | tahmini maliyet |
      tahmini tutar | zam | masraf iadesi | masraf talebi`,
    arranged: `
      otomatik ödeme talimatınız | otomatik ödeme talimatı verildi | otomatik ödeme tanımlandı | e
      faturaya geçiş | e fatura aktif | faturanız hazır olduğunda | bir sonraki faturanızdan |
      fatura ayrıca gönderilecek`,
    talk: 'toplantı daveti | toplantıya davet',
    over: `
      iptal edildi | iptal talebiniz | iptaliniz | aboneliğiniz sona erdi | sona erdi |
      başka ücret alınmayacak | yenilenmeyecek`,
    theirs: `
      müşteriniz | müşterinizin | hatırlatma gönder | ödendi olarak işaretle |
      faturanızı görüntüledi | faturanızı bize gönderin | tedarikçi olarak | toplantı daveti |
      müşteriniz henüz | müşteriniz … ödemedi | müşterinize hatırlatma | lütfen faturanızı gönderin
      | lütfen faturanızı bize | ödeme size yapılacak | müşterinize gönderildi`,
    yesterday: 'dün',
  },
}
