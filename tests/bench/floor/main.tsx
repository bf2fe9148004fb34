import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { HashRouter, Route, Routes } from 'react-router';
import * as z from 'zod/mini';
import { createStore } from 'zustand/vanilla';

/** The packages of the program with next to nothing on them: no page of it can be faster than this one. */
const store = createStore<{ readonly name: string }>()(() => ({ name: '' }));
const schema = z.object({ name: z.string() });

function Floor() {
  const { register, handleSubmit } = useForm({ defaultValues: store.getState() });
  return (
    <main>
      <h1>The floor</h1>
      <p>The bare stack of the program and one small form, to hold the start page against.</p>
      <form onSubmit={handleSubmit((typed) => store.setState(schema.parse(typed)))}>
        <label>
          Name <input {...register('name')} />
        </label>
        <button type="submit">Keep</button>
      </form>
    </main>
  );
}

createRoot(document.getElementById('root') as HTMLElement) // index.html has it
  .render(
    <HashRouter>
      <Routes>
        <Route path="*" element={<Floor />} />
      </Routes>
    </HashRouter>,
  );
