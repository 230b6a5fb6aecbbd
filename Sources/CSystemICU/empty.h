// Empty on purpose: this target only carries the compiler and linker flags that pkg-config knows for ICU.
