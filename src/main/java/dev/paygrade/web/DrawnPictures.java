package dev.paygrade.web;

import dev.paygrade.picture.Picture;
import dev.paygrade.picture.PicturePng;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pictures that were drawn, the latest kept; one at a time is drawn, so that they take no more than one processor. */
@ApplicationScoped
class DrawnPictures {
    private static final int MOST = 64;

    private final Map<String, byte[]> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST;
        }
    };

    /** The PNG; its bytes are not to be changed. */
    synchronized byte[] of(Picture picture) {
        return drawn.computeIfAbsent(picture.version(), version -> PicturePng.of(picture));
    }
}
