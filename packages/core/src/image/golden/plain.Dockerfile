# The image of one model and its server, written by package-model; yours to read, change and keep.
# iris: pickle written by scikit-learn 1.9.1, served on Python 3.11.
#
#   docker build -t NAME .                       Docker before 23: DOCKER_BUILDKIT=1 docker build -t NAME .
#   docker run --rm -p 8080:8080 --read-only NAME
#   curl localhost:8080/openapi.json             what POST /predict takes and gives
#
# Proxies are taken from --build-arg HTTPS_PROXY=…; certificates from --secret id=certificates,src=BUNDLE; logins of hosts
# that packages come from from --secret id=netrc,src=FILE; an index in place of PyPI from --secret id=index,src=FILE, a file with its address.
# Neither they nor the installer reach the last stage.

# ── build: what it takes to install; none of it is in the image
FROM python:3.11-slim@sha256:3333333333333333333333333333333333333333333333333333333333333333 AS build

# Wheels belong to one Python: another than the one that was locked for is refused here, and not by a wheel that is missing.
# The installer, by hash, in a folder of its own: the base needs Python with venv and pip, and nothing else.
COPY installer.txt /build/
RUN --mount=type=secret,id=certificates \
    --mount=type=secret,id=netrc \
    --mount=type=secret,id=index \
    python -c 'import sys; found = "%d.%d" % sys.version_info[:2]; sys.exit(None if found == "3.11" else "the base image has Python " + found + ", and the lock is for 3.11")' && \
    if [ -s /run/secrets/certificates ]; then export SSL_CERT_FILE=/run/secrets/certificates PIP_CERT=/run/secrets/certificates; fi && \
    if [ -s /run/secrets/netrc ]; then export NETRC=/run/secrets/netrc; fi && \
    if [ -s /run/secrets/index ]; then UV_DEFAULT_INDEX=$(cat /run/secrets/index) && export UV_DEFAULT_INDEX PIP_INDEX_URL="$UV_DEFAULT_INDEX"; fi && \
    export PIP_ROOT_USER_ACTION=ignore PIP_DISABLE_PIP_VERSION_CHECK=1 && \
    python -m pip install --quiet --no-cache-dir --no-compile --no-deps --require-hashes \
      --target /build/installer -r /build/installer.txt

# The environment: exactly the locked wheels, every one checked against its hash; nothing is built, no code of theirs runs.
# Folders named tests go (14 % of a scientific environment), but for the file in one that NumPy 2.1 to 2.3 imports; bytecode is compiled here, because the image is read-only
# and would compile at every start.
COPY compile-bytecode.py requirements.txt /build/
RUN --mount=type=secret,id=certificates \
    --mount=type=secret,id=netrc \
    --mount=type=secret,id=index \
    --mount=type=cache,id=package-model-uv-3.11,target=/root/.cache/uv \
    if [ -s /run/secrets/certificates ]; then export SSL_CERT_FILE=/run/secrets/certificates PIP_CERT=/run/secrets/certificates; fi && \
    if [ -s /run/secrets/netrc ]; then export NETRC=/run/secrets/netrc; fi && \
    if [ -s /run/secrets/index ]; then UV_DEFAULT_INDEX=$(cat /run/secrets/index) && export UV_DEFAULT_INDEX PIP_INDEX_URL="$UV_DEFAULT_INDEX"; fi && \
    python -m venv --without-pip /opt/venv && \
    /build/installer/bin/uv pip sync --quiet --no-config --system-certs --no-build --require-hashes --link-mode=copy \
      --python /opt/venv/bin/python /build/requirements.txt && \
    find /opt/venv/lib -path '*/numpy/_core/tests/*' ! -name _natype.py -prune -exec rm -rf {} + \
      -o -type d -name tests ! -path '*/numpy/_core/tests' -prune -exec rm -rf {} + && \
    PYTHONHASHSEED=0 /opt/venv/bin/python -W ignore /build/compile-bytecode.py /opt/venv/lib && \
    mkdir -p /build/environment/opt && mv /opt/venv /build/environment/opt/venv && ln -s /build/environment/opt/venv /opt/venv && \
    find /build/environment -exec touch -h -d @315532800 {} +

# ── server: readable for any user, with its bytecode; made while packages are fetched
FROM python:3.11-slim@sha256:3333333333333333333333333333333333333333333333333333333333333333 AS server
COPY server/ /build/server/opt/server/
RUN chmod -R u=rwX,go=rX /build/server/opt/server && \
    PYTHONHASHSEED=0 python -m compileall -q -s /build/server -p / --invalidation-mode unchecked-hash /build/server/opt/server && \
    mkdir -p /build/links/opt/ml && \
    ln -s /models /build/links/opt/ml/model && \
    mkdir -p /build/links/mnt && \
    ln -s /models /build/links/mnt/models && \
    find /build/server /build/links -exec touch -h -d @315532800 {} +

# ── environment: base, packages and server; the same for every model with this lock
FROM python:3.11-slim@sha256:3333333333333333333333333333333333333333333333333333333333333333 AS environment
COPY --from=build /build/environment/ /
# Other platforms look for a model in places of their own: links lead from there.
COPY --from=server /build/links/ /
COPY --from=server /build/server/ /
ENV PATH="/opt/venv/bin:$PATH" \
    PYTHONPATH="/opt/server" \
    PYTHONDONTWRITEBYTECODE="1" \
    PYTHONUNBUFFERED="1"
WORKDIR /

# ── model: last, because it changes most; a new model costs what copying it costs
FROM environment AS model
COPY models/ /models/
# No name and no home: works as any user of group 0, on a read-only file system, without any writable folder.
USER 65532:0
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s CMD ["/opt/venv/bin/python","-m","package_model_server","health"]
ENTRYPOINT ["/opt/venv/bin/python","-m","package_model_server"]
CMD ["serve"]
LABEL org.opencontainers.image.title="iris" \
      org.opencontainers.image.base.name="python:3.11-slim" \
      org.opencontainers.image.base.digest="sha256:3333333333333333333333333333333333333333333333333333333333333333" \
      io.package-model.format="pickle" \
      io.package-model.producer="scikit-learn 1.9.1" \
      io.package-model.runtime="scikit-learn" \
      io.package-model.model.digest="sha256:2222222222222222222222222222222222222222222222222222222222222222" \
      io.package-model.lock.digest="sha256:1111111111111111111111111111111111111111111111111111111111111111" \
      io.package-model.server.version="0.1.0"
