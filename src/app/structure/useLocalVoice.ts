import { useSyncExternalStore } from 'react';

/** Speaks with a voice that lives on this device; undefined where there is none. Remote voices would ask another host. */
export function useLocalVoice(): ((words: string) => void) | undefined {
  const voice = useSyncExternalStore(subscribe, localVoice);
  if (!voice) return undefined;
  return (words) => {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.85;
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  };
}

function subscribe(changed: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  speechSynthesis.addEventListener?.('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener?.('voiceschanged', changed);
}

function localVoice(): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  return speechSynthesis.getVoices().find(({ localService, lang }) => localService && lang.startsWith('en'));
}
