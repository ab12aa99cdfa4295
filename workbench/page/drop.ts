/** Opens a file that is dropped on the page; what else is dragged over it stays what it is. */
export function acceptDrops(open: (file: File) => void): void {
  const sign = document.getElementById('drop')!;
  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  document.addEventListener('dragover', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    sign.hidden = false;
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) sign.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    sign.hidden = true;
    if (!isFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer!.files;
    if (file) open(file);
  });
}
