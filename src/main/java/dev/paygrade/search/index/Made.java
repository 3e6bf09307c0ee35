package dev.paygrade.search.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Bitmaps of a segment that were made for a question and may serve the next; the least used go. */
final class Made {
    private static final int MOST = 48;

    private final Map<Object, RoaringBitmap> bitmaps = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, RoaringBitmap> eldest) {
            return size() > MOST;
        }
    };

    /** Not to be changed by who asks. Two who ask at once may both make it. */
    RoaringBitmap get(Object key, Supplier<RoaringBitmap> maker) {
        @Nullable RoaringBitmap known;
        synchronized (bitmaps) {
            known = bitmaps.get(key);
        }
        if (known != null) {
            return known;
        }
        RoaringBitmap made = maker.get();
        made.runOptimize();
        synchronized (bitmaps) {
            bitmaps.put(key, made);
        }
        return made;
    }
}
