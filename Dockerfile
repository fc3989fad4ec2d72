# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# amd64 or arm64, as Docker says: everything is compiled ahead for it.
ARG TARGETARCH
WORKDIR /source
# Restored before the sources come, so that a change in them does not fetch the packages again.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/MonitorBot.Core/MonitorBot.Core.csproj src/MonitorBot.Core/packages.linux-x64.lock.json src/MonitorBot.Core/packages.linux-arm64.lock.json src/MonitorBot.Core/
COPY src/MonitorBot/MonitorBot.csproj src/MonitorBot/packages.linux-x64.lock.json src/MonitorBot/packages.linux-arm64.lock.json src/MonitorBot/
RUN dotnet restore src/MonitorBot/MonitorBot.csproj --locked-mode -a $TARGETARCH
COPY src/MonitorBot.Core src/MonitorBot.Core
COPY src/MonitorBot src/MonitorBot
RUN dotnet publish src/MonitorBot/MonitorBot.csproj --no-restore -c Release -a $TARGETARCH -o /app

FROM mcr.microsoft.com/dotnet/runtime:10.0
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates tzdata fonts-liberation2 \
    && rm -rf /var/lib/apt/lists/* \
    && install -d -o "$APP_UID" -g "$APP_UID" -m 0700 /data
COPY --from=build /app /app
# /data is the only place that is written to; temporary files go there too, so that the root may be read-only.
ENV MONITORBOT__DataFolder=/data TMPDIR=/data DOTNET_EnableDiagnostics=0
WORKDIR /data
VOLUME /data
USER $APP_UID
HEALTHCHECK --interval=60s --timeout=15s --start-period=120s --retries=3 CMD ["dotnet", "/app/MonitorBot.dll", "sehat"]
ENTRYPOINT ["dotnet", "/app/MonitorBot.dll"]
