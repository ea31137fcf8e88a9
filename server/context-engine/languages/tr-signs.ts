import type { Phrases } from './types.ts'

export const trSigns: Phrases = {
  bill: `
    fatura | faturanız | faturası | e fatura | borç | aidat | kira | taksit | ceza | ekstre | prim |
    vergi | faturan | faturanızı | faturanızın | faturayı | aidatı | kirası | taksiti | taksitiniz |
    primi | ücreti | vergisi | cezası | borcu | borcunuz | e arşiv`,
  newBill: `
    faturanız | yeni fatura | faturanız hazır | faturanız oluştu | faturanız kesildi | e faturanız |
    ekstreniz | fatura tutarı | ödenecek tutar | son ödeme tarihi | ekte fatura |
    faturanız ektedir | ayı faturanız | faturanız hazırlandı | faturanız hazırlanmıştır |
    faturanız oluşturuldu | faturanız oluşturulmuştur | faturanız düzenlendi |
    faturanız düzenlenmiştir | faturan hazır | faturan kesildi | yeni faturanız | yeni faturan |
    faturanız görüntülenebilir | faturanızı ekte | faturanız ekte | faturayı ekte | fatura ektedir |
    ekte faturanız | dönem faturanız | dönemi faturanız | hesap özetiniz hazır | borç bildirimi |
    ödeme bildirimi | tahakkuk | aidatı | ekstreniz hazır | faturanızı görüntüle | faturanızı ödeyin`,
  overdue: `
    gecikmiş | gecikti | gecikmiş ödeme | ödenmemiş | ödenmedi | vadesi geçmiş | ödemeniz gecikti |
    ödemenizi alamadık | icra | son uyarı | ihtar | borcunuz bulunmaktadır | gecikme | geciken |
    halen ödenmemiştir | ödenmemiştir | hala ödenmedi | henüz ödenmedi | henüz ödenmemiş |
    ödeme yapılmamış | ödemesi yapılmamış | ödemeniz görünmüyor | ödemenize rastlanmamış |
    tahsil edilememiş | gecikmede | gecikmiş borç | gecikmiş borcunuz | geciken ödeme |
    borç bildirimi | borcunuz var | son ödeme tarihi geçmiş | son ödeme tarihi geçti |
    tarihi geçmiş | vadesi geçen | vadesi dolmuş | ihtarname | yasal takip | ödemediniz |
    ödemenizi henüz | ödenmemiş fatura | tarihinde ödenmemiş | günü geçmiş | hizmetiniz durdurul* |
    hizmetinizin durdurul* | kesinti yapıl*`,
  reminder: `
    hatırlatma | hatırlatması | hatırlatırız | hatırlatmak | son ödeme tarihi yaklaş* |
    ödeme hatırlatması | hatırlatmak isteriz | hatırlatalım | hatırlatıyoruz | hatırlatmadır |
    son ödeme tarihiniz yaklaş* | vadesi yaklaş* | ödeme günü yaklaş* | unutmayın | ödemeyi unutma*`,
  autopay: `
    otomatik ödeme | otomatik olarak | hesabınızdan çekilecek* | kartınızdan çekilecek* |
    tahsil edilecek* | otomatik ödeme talimatı | herhangi bir işlem yapmanıza gerek yok* |
    kartınızdan tahsil | otomatik ödeme talimat* | otomatik ödeme ile | otomatik ödenecek |
    otomatik olarak ödenecek | otomatik ödeme talimatınız | otomatik ödeme talimatı gereği |
    otomatik çekilecek | kayıtlı kartından | kayıtlı kartınızdan | kayıtlı kartınızdan çekilecek |
    hesabınızdan tahsil | hesabınızdan otomatik | işlem yapmanıza gerek yok |
    ödeme yapmanız gerekmez | bir şey yapmanıza gerek yok | tahsil edilecektir |
    kartınızdan otomatik | düzenli ödeme | talimatınız gereği`,
  renewal: `
    yenilenecek* | yenileme | otomatik yenile* | deneme süre* | ücretsiz deneme |
    aboneliğiniz yenilenecek* | deneme süreniz | deneme süresi | deneme süren |
    otomatik olarak yenilen* | yenilenecektir | üyeliğin yenilenecek | üyeliğiniz yenilenecek |
    aboneliğin yenilenecek | otomatik yenilenecek | otomatik olarak yenilenecek | yenilemeye |
    yenileniyor | deneme süren doluyor | deneme süreniz doluyor | ücretsiz dönem | yenileme bedeli |
    yenileme tarihi | poliçe yenileme | yenileyeceğiz`,
  ending: `
    sona eriyor | sona erecek | süresi dolu* | bitiyor`,
  failed: `
    ödeme başarısız | başarısız | ödemeniz alınamadı | alınamadı | tahsil edilemedi | reddedildi |
    gerçekleştirilemedi | gerçekleşmedi | işleyemedik | ödeme yönteminizi güncelle* |
    ödeme bilgilerinizi güncelle* | yetersiz bakiye | ödemeniz başarısız | ödeme alınamadı |
    kartınız reddedildi | işlem başarısız | çekilemedi | tahsil edemedik | çekemedik |
    ödemenizi alamadık | ödemeyi alamadık | ödeme işlemi başarısız | ödemen başarısız |
    ödemen alınamadı | kart reddedildi | bankanız tarafından reddedil* | işlem reddedildi |
    onaylanmadı | provizyon alınamadı | bakiye yetersiz | çekmeye çalıştık | tahsilat yapılamadı |
    tahsilat başarısız | ödemede sorun | ödemenizde sorun | ödeme sorunu`,
  mend: `
    kart bilgilerinizi güncelle* | kartınızı güncelle* | kartı güncelle |
    ödeme yönteminizi güncelle* | ödeme bilgilerinizi güncelle* | kart bilgilerini güncelle* |
    ödeme yöntemini güncelle*`,
  receipt: `
    makbuz | dekont | ödeme alındı | ödemesi alındı | ödemeniz alındı | ödemeniz alınmıştır |
    ödeme onayı | ödemeniz için teşekkür* | ödeme için teşekkür* | satın aldığınız için |
    bağışınız için | ödendi | ödenmiştir | ödemeniz gerçekleş* | başarıyla alındı |
    tahsil edilmiştir | ödeme başarılı | aboneliğiniz yenilendi | aboneliğin yenilendi |
    üyeliğiniz yenilendi | ödemeniz başarıyla | tahsil edildi | ödemeniz için teşekkür | yenilendi |
    ödemeniz bize ulaştı | ödemeniz ulaştı | ödemeniz tarafımıza ulaşmıştır | ödemen alındı |
    ödeme tamamlandı | ödemeniz tamamlandı | ödeme başarıyla | ödemeniz onaylandı |
    ödemeniz tahsil edil* | ödemeniz … tahsil edil* | ödeme … tahsil edilmiştir | ödemeniz işlendi |
    ödemeniz kaydedil* | ödemeniz hesabımıza | ödemeniz hesaplarımıza | ödemeniz geçmiştir |
    ödemenizi aldık | ödemeyi aldık | ödemenizi teslim | ödemesini aldık | tahsilat makbuzu |
    tahsilat bilgisi | ödeme makbuzu | ödeme dekontu | ödeme bilgilendirmesi | faturanız ödendi |
    faturanız ödenmiştir | satın alımınız için | alışverişiniz için | bizi tercih ettiğiniz |
    ödenen tutar | teşekkür ederiz ödemeniz`,
  refund: `
    iade | iade faturası | alacak dekontu | iade edildi | iadeniz | para iadesi | iade tutarınız |
    iadeniz onaylandı | iadeniz tamamlandı | iade edilmiştir | kartınıza iade | iade işleminiz |
    iade talebiniz | geri ödeme | ücret iadesi`,
  statement: `
    ekstre | hesap ekstresi | hesap özeti | kart ekstresi | hesap özetiniz | kredi kartı ekstreniz |
    ekstreniz | dönem borcu | hesap bildirim cetveli`,
  request: `
    ödeme yap | ödeme yapın | ödeyin | hemen öde | şimdi öde | fatura öde | ödemenizi yapın |
    havale | banka hesap | online olarak | ödeme yapabilirsiniz | ödemenizi |
    ödemenizi rica ederiz | ödemenizi rica ederim | ödeme yapmanızı rica | ödeme yapmanızı |
    ödemeyi yapmanızı | ödemenizi bekliyoruz | yatırmanızı rica | yatırınız | yatırabilirsiniz |
    yatırırsanız | gönderebilir misiniz | havale edebilir* | havale ediniz | hesabımıza |
    hesaba yatır* | eft | ödeyiniz | ödeyebilirsiniz | ödemeniz gerekmektedir |
    ödenmesi gerekmektedir | ödenmesini rica | ödenmesi rica | faturayı öde | faturanı öde |
    borcunu öde | hemen ödeyin | ödemek için | iban`,
  attached: `
    ekte | ekteki | ektedir | ekinde`,
  nothingDue: `
    ödeme gerekmiyor | ödemeniz bulunmamaktadır | borcunuz bulunmamaktadır | ücretsiz |
    ödeme yapmanıza gerek | ödemeniz gereken tutar bulunmamaktadır | borcunuz yoktur |
    borç bulunmamaktadır | herhangi bir ücret`,
  order: `
    sipariş onayı | siparişiniz | siparişiniz alındı | rezervasyon | sepetiniz | siparişin |
    siparişin alındı | siparişiniz hazırlanıyor | siparişiniz için | rezervasyonunuz`,
  quote: `
    teklif | fiyat teklifi | proforma | teklifimiz | teklifimizi | fiyat teklifimiz |
    teklif geçerli* | keşif bedeli | proforma fatura`,
  promo: `
    indirim | kampanya | fırsat | hemen al | ücretsiz kargo | kupon | son gün | kaçırma |
    sadece bugün | alışverişe başla | keşfet | yeni ürün | indirimi | fırsatlar | fırsatı |
    kampanyası | hediye çeki | avantaj | sepette | kaçırmayın | alışveriş | taksit imkanı`,
  news: `
    bülten | tarayıcıda görüntüle | abonelikten çık | devamını oku`,
  delivery: `
    kargoya verildi | kargo | teslim edildi | yola çıktı | takip`,
  security: `
    şifre | giriş yapıldı | doğrulama kodu | güvenlik`,
  income: `
    hesabınıza para | gelen havale | maaş | para transferi aldınız | gönderdi | bordro |
    hesabınıza para geldi | hesabınıza geçmiştir | hesabınıza geçti | hesabınıza yatırıldı |
    maaşınız | gelen fast | fast işlemi | para gönderdi | hakediş ödemeniz | kazancınız |
    ödemeniz yapıldı | ödemeniz gönderildi | havale geldi`,
  account: `
    hoş geldiniz | sözleşme | gizlilik | kartınızın süresi | kütüphane | harcama bildirimi | anket |
    harcama | kartınızla | kartınız ile | para çekme | hesap hareketi | güncel bakiye |
    kullanım koşulları | sözleşme değişikliği`,
  notice: `
    faturanızı görüntüledi | müşteriniz | onayınızı bekliyor | onay bekliyor | bütçe* |
    harcama limiti | fiyat değişikliği | yeni fiyat* | fatura taslağı | onay gerekiyor |
    onayınız gerekiyor | onay talebi | randevu hatırlatma* | tahmini maliyet | tahmini tutar | zam |
    masraf iadesi | masraf talebi`,
  over: `
    iptal edildi | iptal talebiniz | iptaliniz | aboneliğiniz sona erdi | sona erdi |
    başka ücret alınmayacak | yenilenmeyecek`,
  theirs: `
    müşteriniz | müşterinizin | hatırlatma gönder | ödendi olarak işaretle |
    faturanızı görüntüledi | faturanızı bize gönderin | tedarikçi olarak | toplantı daveti |
    müşteriniz henüz | müşteriniz … ödemedi | müşterinize hatırlatma | lütfen faturanızı gönderin |
    lütfen faturanızı bize | ödeme size yapılacak | müşterinize gönderildi`,
  arranged: `
    otomatik ödeme talimatınız | otomatik ödeme talimatı verildi | otomatik ödeme tanımlandı |
    e faturaya geçiş | e fatura aktif | faturanız hazır olduğunda | bir sonraki faturanızdan |
    fatura ayrıca gönderilecek`,
  talk: `
    toplantı daveti | toplantıya davet`,
  credentials: `
    doğrulayın | bilgilerinizi güncelleyin | kimliğinizi | hesabınızı doğrula* | bilgilerinizi onay*`,
  threat: `
    askıya alı* | kapatılacak* | bloke | # saat içinde | acil | hemen | icra | kesilecek*`,
  oddPayment: `
    kargo ücreti | western union | hediye kartı | bitcoin | kripto* | gümrük ücreti`,
  bankChange: `
    banka bilgilerimiz değişti | yeni iban | yeni hesap numarası | yeni banka hesabı`,
  prize: `
    kazandınız | tebrikler | çekiliş | miras | ödül`,
  withinDays: `
    # gün içinde | # gün sonra | # iş günü içinde | # gün içerisinde | # iş günü içerisinde |
    önümüzdeki # gün içinde | # günlük süre | # gün kaldı | # iş günü sonra | # gün zarfında |
    # gün içinde ödeme | # güne kadar`,
  withinWeeks: `
    # hafta içinde | # hafta sonra`,
  withinMonths: `
    # ay içinde | # ay sonra`,
  netDays: `
    vade # gün | # gün vade | # gün vadeli | faturadan # gün | ödeme vadesi # gün | vadesi # gün |
    fatura tarihinden itibaren # gün | # gün içinde ödeyin* | # gün içinde ödenmesi |
    # gün içinde ödemeniz* | # gün içinde ödenmeli* | # gün içinde … ödeyin* |
    # gün içinde … ödemeniz* | tebliğinden itibaren # gün | # gün içinde ödeyiniz |
    # gün içinde ödemenizi | # gün içinde ödeme | # gün içinde ödenmelidir |
    # gün içerisinde ödenmesi | # gün içerisinde ödemenizi | # gün içerisinde ödeyiniz |
    tebliğ tarihinden itibaren # gün | düzenleme tarihinden itibaren # gün |
    tarihinden itibaren # gün | itibaren # gün | # günlük vade | # gün içinde havale |
    # gün içinde yatır*`,
  daysAgo: `
    # gün önce | # gün gecik* | # gün geçti | # gün geçmiş | # gün gecikti`,
  today: `
    bugün`,
  tomorrow: `
    yarın`,
  yesterday: `
    dün`,
  onReceipt: `
    peşin | derhal`,
  monthEnd: `
    ay sonuna kadar | ay sonu | ayın sonuna kadar | ay sonunda | ayın son günü | bu ay sonu |
    ay bitmeden`,
  nextMonthEnd: `
    gelecek ay sonuna kadar | gelecek ayın sonuna kadar`,
  dayOfMonth: `
    ayın # inde | her ayın # inde | ayın # ine kadar | ayın # sine kadar | ayın # ünde |
    ayın # una kadar | ayın # üne kadar | ayın # ına kadar | ayın # i | ayın # u | her ayın # sine |
    ayın # una | ayın # üne | ayın # ına | ayın # una dek`,
}
