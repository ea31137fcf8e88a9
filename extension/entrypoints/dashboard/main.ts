import { openDuebox } from '../../platform/page-client.ts'

const root = document.querySelector('#root')
const duebox = await openDuebox()
const paint = () => {
  const { connection, open } = duebox.snapshot.get()
  if (root)
    root.textContent = `${connection.state}: ${open?.payments.map(({ biller }) => biller).join(', ')}`
}
duebox.snapshot.subscribe(paint)
paint()
