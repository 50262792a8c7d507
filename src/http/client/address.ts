/** Leaves empty fields out of the address that a form leads to. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[method="get"]'))
  form.addEventListener('formdata', ({ formData }) => {
    for (const name of new Set(formData.keys()))
      if (formData.getAll(name).every((value) => value === '')) formData.delete(name)
  })
