import type { Phrases } from './types.ts'

export const trLabels: Phrases = {
  due: `
    ödenecek tutar | toplam ödenecek tutar | ödenecek toplam | fatura tutarı | faturanın tutarı |
    fatura tutarınız | borç tutarı | toplam borç | dönem borcu | kalan tutar | ödenmemiş tutar |
    borcunuz | tutarındaki | genel toplam | ödemeniz gereken tutar | gecikmiş borç | toplam tutar |
    kira | aidat | taksit | prim | güncel borç | son borç | ödenmesi gereken | kalan borç |
    kalan tutarı | kalan ödeme | ödenecek | ödenecek bedel | ödenecek tutarınız | ödemeniz gereken |
    ödenmesi gereken tutar | ödenmesi gereken toplam | toplam ödenecek | toplam ödeme |
    toplam borcunuz | toplam borcu | güncel borcunuz | borç bakiyesi | borcunuz bulunmaktadır |
    geciken borç | geciken borcunuz | gecikmiş borcunuz | vadesi geçmiş borç | vadesi geçmiş tutar |
    fatura bedeli | faturanızın tutarı | fatura toplamı | fatura borcu | fatura borcunuz |
    ekstre borcu | dönem borcunuz | kira bedeli | kira ödemesi | kirası | aidatı | aidat tutarı |
    aidat borcu | taksiti | taksit bedeli | taksitiniz | prim tutarı | poliçe primi | primi |
    ücreti | hizmet bedeli | okul ücreti | ceza tutarı | para cezası | cezası | vergisi |
    vergi tutarı | harç | harcı | abonelik ücreti | abonelik bedeli | üyelik ücreti |
    üyelik bedeli | yenileme bedeli | yenileme ücreti | tutarında | tutarındaki faturanız |
    tutarındaki borcunuz | lira borcunuz | kalan | geri kalan | geri kalanı | bakiye borcunuz |
    bakiye borç | açık bakiye | açık tutar | ödenmemiş bakiye | ödenmemiş borç |
    ödenecek net tutar | genel toplam kdv dahil | yatırılacak tutar | yatırmanız gereken |
    havale ediniz | ödemesi gereken | tutuyor | ediyor | yapıyor | fatura ettik`,
  total: `
    toplam | genel toplam | bakiye | fiyat | ara toplam dahil | kdv dahil | toplam bedel |
    toplam ücret | toplam tutarı | toplamı | kdv dahil toplam | tutarı toplam | sipariş toplamı |
    sipariş tutarı | tuttu`,
  yearly: `
    yıllık | yıllık toplam`,
  part: `
    taksit | taksit tutarı | aylık | taksiti | taksitler | peşinat | birinci taksit | ikinci taksit`,
  sum: `
    tutar | tutarı | miktar | ödeme tutarı | bedel | tutarında | bedeli | ücret | ücreti | ödemesi |
    ödeme | tutarlı`,
  minimum: `
    asgari ödeme tutarı | asgari tutar | asgari ödeme | minimum ödeme | minimum ödeme tutarı |
    asgari ödeme tutarınız | asgari tutarı | en az ödeme`,
  paid: `
    ödenen | ödenen tutar | ödendi | tahsil edilen | çekilen tutar | yapılan ödeme |
    ödediğiniz tutar | ödediğiniz | ödemeniz alındı | tahsil edilen tutar | çekildi |
    ödenen miktar | yatırılan | yatırdığınız | kapora | kaporanız | ön ödeme | peşinat |
    peşin ödenen | alınan ödeme | yapılan ödemeler | bırakmıştınız | tutarındaki ödemeniz |
    tutarındaki ödeme | lik ödemeniz`,
  previous: `
    önceki bakiye | önceki dönem | geçmiş dönem | önceki dönem borcu | önceki ay | geçen ay |
    önceki fatura | devreden borç | devir`,
  subtotal: `
    ara toplam | kdv hariç | matrah`,
  tax: `
    kdv | vergi | kargo | ötv | öiv`,
  discount: `
    indirim | tasarruf | kupon | sadece | hediye | varan | başlayan | indirimli | tasarruf edin |
    yerine | kazan | puan | kampanyalı | den başlayan | ye varan | özel fiyat`,
  fee: `
    gecikme bedeli | gecikme faizi | faiz | gecikme zammı | masraf | gecikme cezası |
    gecikme ücreti | işlem ücreti | kesme bağlama | açma kapama | açma bedeli | faizi`,
  limit: `
    limit | kart limiti | kredi limiti | teminat | kullanılabilir limit | teminat limiti |
    teminat tutarı | limitiniz | muafiyet`,
  holding: `
    kullanılabilir bakiye | kullanılabilir limit | hesap bakiyesi | güncel bakiye | bakiyeniz |
    kalan limit | hesap bakiyeniz | kullanılabilir | mevcut bakiye | cüzdan bakiyesi`,
  remaining: `
    kalan | kalan bakiye | kalan taksit | kalan toplam bakiye | kalan anapara | kalan kredi |
    kalan taksitler | kalan toplam | kalan borç bakiyesi`,
  later: `
    sonraki dönem | sonraki ay | gelecek ay | gelecek dönem | sonrasında | tahmini | kasım ayında |
    ardından`,
  refunded: `
    iade | iade edilen | iade tutarı | iade edildi | iade edilmiştir | iade edilen tutar |
    iade edilecek | kartınıza iade | hesabınıza iade | tutarı iade`,
  incoming: `
    hesabınıza | gelen | maaş | para geldi | gönderdi | hesabınıza geçti | hesabınıza geçmiştir |
    hesabınıza yattı | hesabınıza geldi | hesabınıza gelen | gelen eft | gelen fast | gelen havale |
    yatırıldı | maaşınız | hakediş | kazancınız | ödemeniz gönderildi | hesabınıza aktarıldı`,
  rate: `
    aylık | ay | yıllık | yıl | adet | birim fiyat | kwh | gecelik | kişi başı | aylık ücret |
    saatlik | günlük | birim | kg | metrekare | m²`,
  dueBy: `
    son ödeme tarihi | son ödeme günü | vade tarihi | vadesi | son tarih | son ödemesi |
    ödeme tarihi son | en geç | tarihine kadar | son ödeme | ödeme son tarihi | vade |
    son ödeme tarihiniz | son ödeme tarihli | son ödeme tarihi geçen | vadesi geçen | vade tarihli |
    vadeli | vade günü | ödeme vadesi | ödeme tarihi | ödeme günü | son gün | son günü |
    tarihine dek | tarihine değin | gününe kadar | gününe dek | günü mesai bitimine kadar |
    akşamına kadar | a kadar | e kadar | ına kadar | ine kadar | una kadar | üne kadar |
    en geç … tarihine | en geç … kadar | öncesinde ödeyiniz | tarihinden önce | kadar ödeyiniz |
    kadar ödeyin | kadar ödemenizi | kadar ödenmesi | kadar yatırınız | kadar yatırmanız |
    kadar havale | kadar ödeyebilirsiniz | kadar ödeme | itibarıyla son | son ödeme günüdür |
    son tarihi`,
  charge: `
    tahsil edilecek | çekilecek | otomatik ödeme tarihi | yenilenecek | yenileme tarihi |
    hesabınızdan çekilecektir | tahsilat tarihi | tarihinde | çekilecektir | yenilenecektir |
    sonraki ödeme | çekeceğiz | tahsil edeceğiz | çekilecek tutar | kartınızdan çekilecek |
    kartından çekilecek | hesabınızdan tahsil edilecek | hesabınızdan alınacak |
    tahsil edilecektir | tarihinde çekilecek | tarihinde yenilenecek | tarihinde tahsil |
    yenileniyor | yenilenir | yenilenme tarihi | sonraki ödeme tarihi | bir sonraki ödeme |
    sonraki tahsilat | otomatik tahsil | otomatik çekilecek | otomatik olarak çekilecek |
    otomatik olarak yenilenecek | otomatik olarak ödenecek | talimatınız gereği | yenileyeceğiz |
    yansıtılacak | yansıtılacaktır`,
  issued: `
    fatura tarihi | düzenleme tarihi | tarih | tarihi | düzenlenme tarihi | kesim tarihi |
    hesap kesim tarihi | fatura düzenleme tarihi | tanzim tarihi | düzenlenen | kesildi | kesilen |
    tarihli`,
  period: `
    dönem | fatura dönemi | dönemi | ayı | okuma tarihi | ilk okuma | son okuma | dönemine ait`,
  ends: `
    sona eriyor | geçerlilik | bitiş tarihi | son kullanma | sona erecek | bitiyor | dolacak |
    sona erer | kadar geçerli | geçerlidir | geçerlilik tarihi | bitiş | son başvuru |
    kampanya bitiş | dek geçerli | iptal edebilirsiniz`,
  happened: `
    ödeme tarihi | sipariş tarihi | teslim | işlem tarihi | tarihinde tahsil edilmiştir |
    tarihinde alınmıştır | teslim tarihi | tarihinde ödendi | tarihinde ödenmiştir | randevu`,
  invoiceNo: `
    fatura no | fatura numarası | fatura | referans no | referans | dekont no | makbuz no |
    numaralı fatura | belge no | tahakkuk no | sözleşme hesap no | fatura no su | fatura seri no |
    fatura sıra no | e fatura no | e arşiv fatura no | faturanızın numarası | numaralı faturanız |
    numaralı faturanın | nolu fatura | nolu faturanız | no lu fatura | no lu faturanız | no lu |
    belge numarası | tahakkuk numarası | makbuz numarası | dekont numarası | tebligat no |
    tutanak no | ceza no | dosya no | dosya numarası | ihbarname no | işlem no | referans numarası |
    ödeme referansı | proforma no`,
  orderNo: `
    sipariş no | sipariş numarası | sipariş | rezervasyon no | numaralı sipariş |
    numaralı siparişin | numaralı siparişiniz | rezervasyon numarası | sipariş kodu`,
  accountNo: `
    müşteri no | müşteri numarası | abone no | abone numarası | tesisat no | tesisat numarası |
    sözleşme no | poliçe no | hesap no | üye no | hizmet no | tesisat | sözleşme hesap numarası |
    hesap numarası | müşteri kodu | abonelik no | abonelik numarası | sayaç no | daire no |
    poliçe numarası | üye numarası | plaka | sicil no | sözleşme numarası`,
  otherNo: `
    telefon | tel | vergi no | iban | tckn | tc kimlik | kargo takip | mersis`,
  payTo: `
    alıcı | hesap adı | ödeme yapılacak`,
}
